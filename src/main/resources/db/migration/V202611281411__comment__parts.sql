-- In which part of the talk a comment was placed, where the talk has parts; its place says what they are.
ALTER TABLE comment
  ADD COLUMN part INT NOT NULL DEFAULT 0 COMMENT '-';
