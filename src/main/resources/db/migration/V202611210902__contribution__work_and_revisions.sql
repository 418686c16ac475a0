-- Work that follows from a contribution, written in the transaction that caused it, and earlier versions of texts.

CREATE TABLE contribution_work (
  id               BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  consumer         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  kind             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT       NOT NULL COMMENT '-',
  event            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  created_at       DATETIME(6)  NOT NULL COMMENT '-',
  due_at           DATETIME(6)  NOT NULL COMMENT '-',
  attempts         INT          NOT NULL DEFAULT 0 COMMENT '-',
  done_at          DATETIME(6)  NULL COMMENT '-',
  last_error       VARCHAR(300) NULL COMMENT '-',
  PRIMARY KEY (id),
  KEY contribution_work_due (consumer, done_at, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE revision (
  id               BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  kind             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT       NOT NULL COMMENT '-',
  number           INT          NOT NULL COMMENT '-',
  title            VARCHAR(200) NULL COMMENT 'publish; as the contribution; cleared with it; export',
  body             MEDIUMTEXT   NOT NULL COMMENT 'publish; as the contribution; cleared with it; export',
  at               DATETIME(6)  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY revision_number (kind, contribution_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
