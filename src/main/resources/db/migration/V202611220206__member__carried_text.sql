-- What a visitor typed before making an account. Sealed with the key that travels in her address and mail: without that key
-- nobody reads it, the site neither.
CREATE TABLE carried_text (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  key_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'carry a text to an account; 2 days; row is deleted; no export',
  sealed      MEDIUMTEXT  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'carry a text to an account; 2 days; row is deleted; no export',
  expires_at  DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY carried_text_key (key_hash),
  KEY carried_text_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
