-- A discussion that stands in another group from now on.
ALTER TABLE discussion_note
  DROP CONSTRAINT discussion_note_kind,
  ADD CONSTRAINT discussion_note_kind CHECK (kind IN ('CLOSED', 'REOPENED', 'PINNED', 'UNPINNED', 'MERGED_INTO', 'MERGED_FROM',
    'SPLIT_INTO', 'SPLIT_FROM', 'MOVED'));
