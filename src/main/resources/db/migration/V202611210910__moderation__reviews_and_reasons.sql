CREATE TABLE review (
  id               BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id        BIGINT      NOT NULL COMMENT '-',
  kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT      NOT NULL COMMENT '-',
  group_id         BIGINT      NULL COMMENT '-',
  cause            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  urgent           BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '-',
  opened_at        DATETIME(6) NOT NULL COMMENT '-',
  decided_at       DATETIME(6) NULL COMMENT '-',
  -- TRUE while open, NULL after: one open review for a contribution at a time
  open             BOOLEAN     NULL COMMENT '-',
  version          INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY review_public_id (public_id),
  UNIQUE KEY review_one_open (kind, contribution_id, open),
  KEY review_queue (open, urgent, opened_at, id),
  CONSTRAINT review_cause CHECK (cause IN ('GUEST', 'GROUP_CHECK', 'REPORT', 'APPEAL'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE report (
  id               BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id        BIGINT       NOT NULL COMMENT '-',
  kind             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  contribution_id  BIGINT       NULL COMMENT '-',
  address          VARCHAR(300) NULL COMMENT '-',
  person_id        BIGINT       NULL COMMENT 'moderation; 1 year after the decision; cleared; export',
  email            VARCHAR(254) NULL COMMENT 'moderation; 30 days after the decision; cleared; export',
  reason_code      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  body             TEXT         NULL COMMENT 'moderation; 1 year after the decision; cleared; export',
  at               DATETIME(6)  NOT NULL COMMENT '-',
  handled_at       DATETIME(6)  NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY report_public_id (public_id),
  KEY report_subject (kind, contribution_id),
  CONSTRAINT report_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE statement_of_reasons (
  id               BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id        BIGINT      NOT NULL COMMENT '-',
  kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT      NOT NULL COMMENT '-',
  decision         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  reason_code      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  rule             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  facts            TEXT        NOT NULL COMMENT 'moderation; always; kept under a pseudonym; export',
  automated        BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '-',
  decided_by       BIGINT      NOT NULL COMMENT 'moderation; always; points to an emptied person; no export',
  at               DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY statement_of_reasons_public_id (public_id),
  KEY statement_of_reasons_subject (kind, contribution_id, id),
  CONSTRAINT statement_of_reasons_person FOREIGN KEY (decided_by) REFERENCES person (id),
  CONSTRAINT statement_of_reasons_decision CHECK (decision IN ('RETURNED', 'HIDDEN', 'RESTORED', 'UPHELD', 'OVERTURNED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE appeal (
  id            BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  statement_id  BIGINT      NOT NULL COMMENT '-',
  body          TEXT        NOT NULL COMMENT 'moderation; always; kept under a pseudonym; export',
  at            DATETIME(6) NOT NULL COMMENT '-',
  decided_at    DATETIME(6) NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY appeal_once (statement_id),
  CONSTRAINT appeal_statement FOREIGN KEY (statement_id) REFERENCES statement_of_reasons (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- The private link of somebody without an account: to the state of a text, the reasons, a second look and taking it away.
CREATE TABLE private_link (
  id               BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  kind             VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT       NOT NULL COMMENT '-',
  token_hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'guest contribution; as the contribution; row is deleted; no export',
  email            VARCHAR(254) NULL COMMENT 'guest contribution; 30 days after the decision; cleared; export',
  language         VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'nl' COMMENT '-',
  created_at       DATETIME(6)  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY private_link_token (token_hash),
  KEY private_link_subject (kind, contribution_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
