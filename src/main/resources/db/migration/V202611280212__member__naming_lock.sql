-- Public names are given one at a time on this row, so that two people who choose the same at once don't both get it.
INSERT INTO job_lock (name) VALUES ('name');
