-- Public names are given, and addresses taken, one at a time on these rows, so that of two who choose the same at once the
-- second hears it.
INSERT INTO job_lock (name) VALUES ('name'), ('address');
