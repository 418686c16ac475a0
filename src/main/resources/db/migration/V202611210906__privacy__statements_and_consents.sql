-- The texts that people are shown, word for word, and what they were shown, agreed and consented to.

CREATE TABLE statement (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  purpose     VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT '-',
  language    VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  number      INT          NOT NULL COMMENT '-',
  title       VARCHAR(200) NOT NULL COMMENT '-',
  effect      VARCHAR(600) NULL COMMENT '-',
  kept_until  VARCHAR(300) NULL COMMENT '-',
  body        MEDIUMTEXT   NOT NULL COMMENT '-',
  text_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  valid_from  DATETIME(6)  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY statement_number (kind, purpose, language, number),
  CONSTRAINT statement_kind CHECK (kind IN ('PRIVACY', 'CONSENT', 'HOUSE_RULES'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TRIGGER statement_is_not_changed BEFORE UPDATE ON statement
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a statement that was shown never changes; add a version';
CREATE TRIGGER statement_is_not_deleted BEFORE DELETE ON statement
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a statement that was shown is never deleted';

-- subject is 'person:<id>' or 'guest:<public id of the contribution>'; deleting the row makes its pseudonyms unreadable for ever.
CREATE TABLE subject_key (
  subject     VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'proof of consent; while the account lives; row is deleted; no export',
  secret      VARBINARY(32) NOT NULL COMMENT 'proof of consent; while the account lives; row is deleted; no export',
  created_at  DATETIME(6)   NOT NULL COMMENT '-',
  PRIMARY KEY (subject)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE consent_entry (
  id              BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  pseudonym       CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'proof of consent; always; key is destroyed; export',
  act             VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'proof of consent; always; key is destroyed; export',
  purpose         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'proof of consent; always; key is destroyed; export',
  statement_id    BIGINT      NOT NULL COMMENT 'proof of consent; always; key is destroyed; export',
  statement_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  channel         VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  at              DATETIME(6) NOT NULL COMMENT 'proof of consent; always; key is destroyed; export',
  PRIMARY KEY (id),
  KEY consent_entry_pseudonym (pseudonym, purpose, id),
  CONSTRAINT consent_entry_statement FOREIGN KEY (statement_id) REFERENCES statement (id),
  CONSTRAINT consent_entry_act CHECK (act IN ('SHOWN', 'AGREED', 'GIVEN', 'WITHDRAWN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TRIGGER consent_entry_is_not_changed BEFORE UPDATE ON consent_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'consent_entry is append-only';
CREATE TRIGGER consent_entry_is_not_deleted BEFORE DELETE ON consent_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'consent_entry is append-only';
