-- A question to the facilitators is read by who asked it and by them, until who asked it opens it to the members.
ALTER TABLE discussion
  ADD COLUMN facilitators_only BOOLEAN NOT NULL DEFAULT FALSE COMMENT '-',
  DROP CONSTRAINT discussion_kind,
  ADD CONSTRAINT discussion_kind CHECK (kind IN ('TALK', 'QUESTION', 'ASK')),
  ADD CONSTRAINT discussion_facilitators CHECK (facilitators_only = FALSE OR members_only = TRUE);
