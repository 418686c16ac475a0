-- The only "reactie" of the product. submission is a hash of who, where and what, so that a double click makes one.

CREATE TABLE comment (
  id            BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id     BIGINT      NOT NULL COMMENT '-',
  target_kind   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  target_id     BIGINT      NOT NULL COMMENT '-',
  parent_id     BIGINT      NULL COMMENT '-',
  persona_id    BIGINT      NULL COMMENT 'publish; as the place says; points to voormalig deelnemer; no export',
  guest_name    VARCHAR(60) NULL COMMENT 'publish; as the place says; cleared; export',
  body          MEDIUMTEXT  NOT NULL COMMENT 'publish; as the place says; as the person chooses; export',
  status        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  created_at    DATETIME(6) NOT NULL COMMENT 'publish; as the place says; kept; export',
  published_at  DATETIME(6) NULL COMMENT 'publish; as the place says; kept; export',
  submission    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  version       INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY comment_public_id (public_id),
  UNIQUE KEY comment_submission (submission),
  KEY comment_target (target_kind, target_id, status, id),
  KEY comment_persona (persona_id, id),
  CONSTRAINT comment_parent FOREIGN KEY (parent_id) REFERENCES comment (id),
  CONSTRAINT comment_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT comment_author CHECK (persona_id IS NOT NULL OR guest_name IS NOT NULL OR status = 'ERASED'),
  CONSTRAINT comment_status CHECK (status IN ('DRAFT', 'HELD', 'RETURNED', 'PUBLISHED', 'WITHDRAWN', 'HIDDEN', 'ERASED', 'SPAM'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
