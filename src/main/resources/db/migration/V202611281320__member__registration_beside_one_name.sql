-- Registration and end of a badge can stand beside one name, and beside no other one ever: that would join the two names.
ALTER TABLE badge
  ADD COLUMN shown_persona_id BIGINT  NULL COMMENT 'publish; while the account lives; row is deleted; export',
  ADD COLUMN shown            BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'publish; while the account lives; row is deleted; export',
  ADD CONSTRAINT badge_shown_persona FOREIGN KEY (shown_persona_id) REFERENCES persona (id) ON DELETE SET NULL;
