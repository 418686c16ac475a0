-- A shorter time for discussions begins a while after it was announced; what changed of that to which members came is told for a month.
ALTER TABLE community_group
  ADD COLUMN retention_next    INT         NULL COMMENT '-' AFTER retention_months,
  ADD COLUMN retention_next_at DATETIME(6) NULL COMMENT '-' AFTER retention_next,
  ADD CONSTRAINT community_group_retention_next CHECK (retention_next IS NULL OR retention_next IN (3, 12, 24)),
  ADD CONSTRAINT community_group_retention_both CHECK ((retention_next IS NULL) = (retention_next_at IS NULL));

CREATE TABLE group_change (
  group_id    BIGINT      NOT NULL COMMENT '-',
  what        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  changed_at  DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (group_id, what),
  KEY group_change_age (changed_at),
  CONSTRAINT group_change_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT group_change_what CHECK (what IN ('RULES', 'RETENTION', 'CHECK'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
