-- A discussion of which some replies go on in a new one.
ALTER TABLE discussion_note
  DROP CONSTRAINT discussion_note_kind,
  ADD CONSTRAINT discussion_note_kind CHECK (kind IN ('CLOSED', 'REOPENED', 'PINNED', 'UNPINNED', 'MERGED_INTO', 'MERGED_FROM',
    'SPLIT_INTO', 'SPLIT_FROM'));
