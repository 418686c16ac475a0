-- A discussion that facilitators put into the archive: to be read there, in no other list.
ALTER TABLE discussion
  ADD COLUMN archived_at DATETIME(6) NULL COMMENT '-';
ALTER TABLE discussion_note
  DROP CONSTRAINT discussion_note_kind,
  ADD CONSTRAINT discussion_note_kind CHECK (kind IN ('CLOSED', 'REOPENED', 'PINNED', 'UNPINNED', 'ARCHIVED', 'UNARCHIVED', 'MERGED_INTO', 'MERGED_FROM', 'SPLIT_INTO', 'SPLIT_FROM', 'MOVED'));
