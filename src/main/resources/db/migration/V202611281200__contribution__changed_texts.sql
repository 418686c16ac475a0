-- A version of a text that waits for a moderator, or was given back, stands beside the versions that stood before: one at most.
ALTER TABLE revision ADD COLUMN aside VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-';
ALTER TABLE revision ADD CONSTRAINT revision_aside CHECK (aside IN ('WAITS', 'RETURNED'));

-- What somebody is changing is a draft as well.
ALTER TABLE draft DROP CONSTRAINT draft_kind;
ALTER TABLE draft ADD CONSTRAINT draft_kind CHECK (kind IN ('REPLY', 'DISCUSSION', 'EDIT'));
