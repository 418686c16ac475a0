-- Guesses are counted one at a time on this row, so that many at once don't slip through together.
INSERT INTO job_lock (name) VALUES ('guess');
