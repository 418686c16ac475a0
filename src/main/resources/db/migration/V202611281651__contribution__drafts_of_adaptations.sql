-- How professionals do it is kept while it is typed.
ALTER TABLE draft DROP CONSTRAINT draft_kind;
ALTER TABLE draft ADD CONSTRAINT draft_kind
  CHECK (kind IN ('REPLY', 'DISCUSSION', 'EDIT', 'EXPERIENCE', 'QUESTION', 'ADAPTATION'));
