-- How many photos came with the first text.
ALTER TABLE discussion
  ADD COLUMN photos INT NOT NULL DEFAULT 0 COMMENT '-';
