-- A sign-in is a row, so that a restart signs nobody out and every device can be ended from another.

CREATE TABLE sign_in (
  id            BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id     BIGINT       NOT NULL COMMENT 'security; 30 days after its end; row is deleted; export',
  token_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 30 days after its end; row is deleted; no export',
  device        VARCHAR(120) NOT NULL COMMENT 'security; 30 days after its end; row is deleted; export',
  started_at    DATETIME(6)  NOT NULL COMMENT 'security; 30 days after its end; row is deleted; export',
  last_used_at  DATETIME(6)  NOT NULL COMMENT 'security; 30 days after its end; row is deleted; export',
  ends_at       DATETIME(6)  NOT NULL COMMENT 'security; 30 days after its end; row is deleted; export',
  factor_at     DATETIME(6)  NULL COMMENT 'security; 30 days after its end; row is deleted; no export',
  ended_at      DATETIME(6)  NULL COMMENT 'security; 30 days after its end; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY sign_in_token (token_hash),
  KEY sign_in_person (person_id, ended_at),
  CONSTRAINT sign_in_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE factor (
  id            BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id     BIGINT       NOT NULL COMMENT 'security; while the account lives; row is deleted; no export',
  secret        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; while the account lives; row is deleted; no export',
  confirmed_at  DATETIME(6)  NULL COMMENT 'security; while the account lives; row is deleted; export',
  last_step     BIGINT       NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY factor_once (person_id),
  CONSTRAINT factor_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE recovery_code (
  id         BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id  BIGINT      NOT NULL COMMENT 'security; while the account lives; row is deleted; no export',
  code_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; while the account lives; row is deleted; no export',
  used_at    DATETIME(6) NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY recovery_code_once (person_id, code_hash),
  CONSTRAINT recovery_code_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE mail_token (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id   BIGINT       NOT NULL COMMENT 'account; until used or expired; row is deleted; no export',
  purpose     VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  token_hash  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; until used or expired; row is deleted; no export',
  return_to   VARCHAR(300) NULL COMMENT '-',
  created_at  DATETIME(6)  NOT NULL COMMENT '-',
  expires_at  DATETIME(6)  NOT NULL COMMENT '-',
  used_at     DATETIME(6)  NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY mail_token_hash (token_hash),
  CONSTRAINT mail_token_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT mail_token_purpose CHECK (purpose IN ('CONFIRM', 'RESET', 'ADMINISTRATOR'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Guesses that reached the password check; account_key is a keyed hash of the address tried.
CREATE TABLE sign_in_guess (
  id           BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  account_key  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 1 hour; expires; no export',
  network      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 1 hour; expires; no export',
  at           DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  KEY sign_in_guess_account (account_key, at),
  KEY sign_in_guess_network (network, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
