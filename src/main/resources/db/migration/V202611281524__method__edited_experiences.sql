-- Who told an experience can change it.
ALTER TABLE experience
  ADD COLUMN edited_at DATETIME(6) NULL COMMENT 'publish; until withdrawn; kept; export';
