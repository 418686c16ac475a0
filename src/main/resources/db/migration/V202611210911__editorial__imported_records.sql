-- Where a published record came from: its file, the text it had then, and what the site made of it since.
CREATE TABLE content_record (
  id           BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  slug         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  path         VARCHAR(250) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  file_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  site_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  imported_at  DATETIME(6)  NOT NULL COMMENT '-',
  conflict_at  DATETIME(6)  NULL COMMENT '-',
  file_text    MEDIUMTEXT   NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY content_record_once (kind, slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
