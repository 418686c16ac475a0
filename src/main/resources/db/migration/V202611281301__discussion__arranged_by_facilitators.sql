-- What facilitators arrange: a discussion on top of the list, one that went into another, and the notes that tell it.
ALTER TABLE discussion
  ADD COLUMN pinned_at DATETIME(6) NULL COMMENT '-',
  ADD COLUMN merged_into BIGINT NULL COMMENT '-',
  ADD COLUMN noted BOOLEAN NOT NULL DEFAULT FALSE COMMENT '-',
  ADD KEY discussion_pinned (group_id, pinned_at),
  ADD CONSTRAINT discussion_merged FOREIGN KEY (merged_into) REFERENCES discussion (id);
CREATE TABLE discussion_note (
  id             BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  discussion_id  BIGINT      NOT NULL COMMENT '-',
  kind           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  other_id       BIGINT      NULL COMMENT '-',
  replies        INT         NOT NULL DEFAULT 0 COMMENT '-',
  at             DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  KEY discussion_note_discussion (discussion_id),
  CONSTRAINT discussion_note_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id),
  CONSTRAINT discussion_note_other FOREIGN KEY (other_id) REFERENCES discussion (id),
  CONSTRAINT discussion_note_kind CHECK (kind IN ('CLOSED', 'REOPENED', 'PINNED', 'UNPINNED', 'MERGED_INTO', 'MERGED_FROM'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
