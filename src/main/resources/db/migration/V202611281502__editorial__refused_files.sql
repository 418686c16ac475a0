-- Files that were not taken over at the last start, with the reason; emptied for each kind before its files are read.
CREATE TABLE content_refusal (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  reason      VARCHAR(600) NOT NULL COMMENT '-',
  refused_at  DATETIME(6)  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY content_refusal_once (kind, reason)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
