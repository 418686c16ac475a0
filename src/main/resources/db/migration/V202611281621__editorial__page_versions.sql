-- What a page of the editors said, from its first change by people on: each text that stood, why, by whom and which editor published it.
-- The version that stood before the first change came from a file and has nobody.
CREATE TABLE page_version (
  id           BIGINT        NOT NULL AUTO_INCREMENT COMMENT '-',
  kind         VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  record_id    BIGINT        NOT NULL COMMENT '-',
  number       INT           NOT NULL COMMENT '-',
  text         MEDIUMTEXT    NOT NULL COMMENT '-',
  reason       VARCHAR(1000) NOT NULL COMMENT 'publish; as long as the page; cleared; export',
  persona_id   BIGINT        NULL COMMENT 'publish; as long as the page; points to voormalig deelnemer; export',
  editor_id    BIGINT        NULL COMMENT 'publish; as long as the page; points to voormalig deelnemer; export',
  published_at DATETIME(6)   NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY page_version_number (kind, record_id, number),
  CONSTRAINT page_version_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT page_version_editor FOREIGN KEY (editor_id) REFERENCES persona (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
