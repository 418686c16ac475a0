-- A change of address waits until both the old and the new mailbox said yes.
CREATE TABLE email_change (
  id                BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id         BIGINT       NOT NULL COMMENT 'account; 7 days after its end; row is deleted; export',
  email             VARCHAR(254) NOT NULL COMMENT 'account; 7 days after its end; row is deleted; export',
  old_hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; 7 days after its end; row is deleted; no export',
  new_hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; 7 days after its end; row is deleted; no export',
  old_confirmed_at  DATETIME(6)  NULL COMMENT '-',
  new_confirmed_at  DATETIME(6)  NULL COMMENT '-',
  outcome           VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  expires_at        DATETIME(6)  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY email_change_old (old_hash),
  UNIQUE KEY email_change_new (new_hash),
  KEY email_change_person (person_id),
  CONSTRAINT email_change_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT email_change_outcome CHECK (outcome IN ('WAITING', 'DONE', 'STOPPED', 'REPLACED', 'TAKEN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
