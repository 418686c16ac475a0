-- The technical floor: the append-only log, mail waiting to leave, and the seals that chain ledgers.
-- Every column says in its comment what it holds of a person: '-' is nothing, else
-- 'purpose; kept until; what erasure does; export or no export'. A house test reads these back.

CREATE TABLE audit_entry (
  id            BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  at            DATETIME(6)  NOT NULL COMMENT '-',
  pseudonym     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'accountability; always; key is destroyed; no export',
  actor_role    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  action        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  subject_kind  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  subject_id    BIGINT       NULL COMMENT '-',
  reason        VARCHAR(500) NULL COMMENT '-',
  PRIMARY KEY (id),
  KEY audit_entry_at (at),
  KEY audit_entry_subject (subject_kind, subject_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only';
CREATE TRIGGER audit_entry_is_not_deleted BEFORE DELETE ON audit_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only';

-- A seal chains one row of a ledger to the one before it; the row itself is never touched.
CREATE TABLE ledger_seal (
  ledger      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  seq         BIGINT      NOT NULL COMMENT '-',
  entry_id    BIGINT      NOT NULL COMMENT '-',
  hash        CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  sealed_at   DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (ledger, seq),
  UNIQUE KEY ledger_seal_once (ledger, entry_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TRIGGER ledger_seal_is_not_changed BEFORE UPDATE ON ledger_seal
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_seal is append-only';
CREATE TRIGGER ledger_seal_is_not_deleted BEFORE DELETE ON ledger_seal
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'ledger_seal is append-only';

-- One row a job: whoever holds its lock runs it, so that two nodes never do the same work.
CREATE TABLE job_lock (
  name    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  ran_at  DATETIME(6) NULL COMMENT '-',
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT INTO job_lock (name) VALUES ('seal'), ('outbox'), ('search'), ('notification'), ('retention'), ('import');

CREATE TABLE outbox_mail (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  recipient   VARCHAR(254) NOT NULL COMMENT 'send mail; 7 days after sending; row is deleted; no export',
  subject     VARCHAR(250) NOT NULL COMMENT 'send mail; 7 days after sending; row is deleted; no export',
  body        TEXT         NOT NULL COMMENT 'send mail; 7 days after sending; row is deleted; no export',
  message_id  VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  created_at  DATETIME(6)  NOT NULL COMMENT '-',
  due_at      DATETIME(6)  NOT NULL COMMENT '-',
  attempts    INT          NOT NULL DEFAULT 0 COMMENT '-',
  sent_at     DATETIME(6)  NULL COMMENT '-',
  dead_at     DATETIME(6)  NULL COMMENT '-',
  last_error  VARCHAR(300) NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY outbox_mail_message (message_id),
  KEY outbox_mail_due (sent_at, dead_at, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
