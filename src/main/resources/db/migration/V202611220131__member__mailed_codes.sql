-- Six digits by mail for who has no password at hand. An address without an account gets a row too, so that trying a code
-- takes the same path and time; code_hash and account_key are keyed hashes.
CREATE TABLE sign_in_code (
  id           BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id    BIGINT       NULL COMMENT 'security; 10 minutes; row is deleted; no export',
  handle_hash  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 10 minutes; row is deleted; no export',
  code_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 10 minutes; row is deleted; no export',
  link_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 10 minutes; row is deleted; no export',
  account_key  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 10 minutes; row is deleted; no export',
  return_to    VARCHAR(300) NULL COMMENT '-',
  stay         BOOLEAN      NOT NULL DEFAULT FALSE COMMENT '-',
  tries        INT          NOT NULL DEFAULT 0 COMMENT '-',
  expires_at   DATETIME(6)  NOT NULL COMMENT '-',
  used_at      DATETIME(6)  NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY sign_in_code_handle (handle_hash),
  UNIQUE KEY sign_in_code_link (link_hash),
  KEY sign_in_code_expiry (expires_at),
  CONSTRAINT sign_in_code_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
