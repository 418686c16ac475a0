-- Sign-in at an organisation (OpenID Connect): who somebody is there, by issuer and subject, and whose account that is here.
-- A row without linked_at waits with an account whose address is not confirmed yet; linked_hash is set with linked_at, so
-- one identity opens one account. An e-mail address or name from there is never kept.
CREATE TABLE linked_identity (
  id            BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id     BIGINT       NOT NULL COMMENT '-',
  person_id     BIGINT       NOT NULL COMMENT 'security; while the account lives; row is deleted; export',
  provider      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; while the account lives; row is deleted; export',
  issuer        VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; while the account lives; row is deleted; export',
  subject       VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; while the account lives; row is deleted; export',
  linked_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'security; while the account lives; row is deleted; no export',
  asked_at      DATETIME(6)  NOT NULL COMMENT '-',
  linked_at     DATETIME(6)  NULL COMMENT 'security; while the account lives; row is deleted; export',
  last_used_at  DATETIME(6)  NULL COMMENT 'security; while the account lives; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY linked_identity_public_id (public_id),
  UNIQUE KEY linked_identity_once (linked_hash),
  KEY linked_identity_person (person_id),
  KEY linked_identity_waiting (linked_at, asked_at),
  CONSTRAINT linked_identity_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT linked_identity_whole CHECK ((linked_at IS NULL) = (linked_hash IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- The state of a sign-in elsewhere travels in a sealed cookie, so that following a link writes nothing; an answer to it is
-- written here, once on all nodes.
CREATE TABLE provider_answer (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  state_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  expires_at  DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY provider_answer_once (state_hash),
  KEY provider_answer_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
