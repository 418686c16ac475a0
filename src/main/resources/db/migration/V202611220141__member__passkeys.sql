-- Keys that a device or password app keeps for somebody (WebAuthn). What lies here is public: the secret half never leaves
-- the device. credential_id and public_key are base64url.
CREATE TABLE passkey (
  id               BIGINT        NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id        BIGINT        NOT NULL COMMENT '-',
  person_id        BIGINT        NOT NULL COMMENT 'security; while the account lives; row is deleted; export',
  name             VARCHAR(60)   NOT NULL COMMENT 'security; while the account lives; row is deleted; export',
  credential_id    VARCHAR(1400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; while the account lives; row is deleted; no export',
  public_key       VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; while the account lives; row is deleted; no export',
  sign_count       BIGINT        NOT NULL COMMENT '-',
  backup_eligible  BOOLEAN       NOT NULL COMMENT '-',
  created_at       DATETIME(6)   NOT NULL COMMENT 'security; while the account lives; row is deleted; export',
  last_used_at     DATETIME(6)   NULL COMMENT 'security; while the account lives; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY passkey_public_id (public_id),
  UNIQUE KEY passkey_credential (credential_id),
  KEY passkey_person (person_id),
  CONSTRAINT passkey_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- A challenge is signed by the site, so that looking at a page writes nothing; answering one writes it here, once on all nodes.
CREATE TABLE passkey_challenge (
  id              BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  challenge_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  expires_at      DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY passkey_challenge_once (challenge_hash),
  KEY passkey_challenge_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
