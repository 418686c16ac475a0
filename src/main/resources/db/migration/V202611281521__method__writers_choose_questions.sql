-- Whether its writer wants questions about an experience.
ALTER TABLE experience
  ADD COLUMN questions BOOLEAN NOT NULL DEFAULT TRUE COMMENT 'publish; until withdrawn; kept; export';
