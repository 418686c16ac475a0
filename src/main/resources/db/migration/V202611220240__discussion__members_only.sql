-- A discussion that only members read, also in an open group and in a parents' group that lets guests in.
ALTER TABLE discussion
  ADD COLUMN members_only BOOLEAN NOT NULL DEFAULT FALSE COMMENT '-' AFTER body;
