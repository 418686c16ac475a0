-- How many photos came with a comment, so that a page without any asks for none.
ALTER TABLE comment
  ADD COLUMN photos INT NOT NULL DEFAULT 0 COMMENT '-';
