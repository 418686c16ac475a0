-- What somebody filled in to make an account belongs to the link that was mailed for it, and to no person until that link is
-- confirmed: whoever registers later with the same address changes nothing of it. An account that waited for its address until
-- now is asked for again.
CREATE TABLE waiting_registration (
  id             BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  email          VARCHAR(254) NOT NULL COMMENT 'account; 2 days, or until an account is made; row is deleted; no export',
  email_key      VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; 2 days, or until an account is made; row is deleted; no export',
  name           VARCHAR(60)  NOT NULL COMMENT 'account; 2 days, or until an account is made; row is deleted; no export',
  password_hash  VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'account; 2 days, or until an account is made; row is deleted; no export',
  provider       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'security; 2 days, or until an account is made; row is deleted; no export',
  issuer         VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'security; 2 days, or until an account is made; row is deleted; no export',
  subject        VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'security; 2 days, or until an account is made; row is deleted; no export',
  language       VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; 2 days, or until an account is made; row is deleted; no export',
  discreet_mail  BOOLEAN      NOT NULL COMMENT 'account; 2 days, or until an account is made; row is deleted; no export',
  texts          VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'consent; 2 days, or until an account is made; row is deleted; no export',
  return_to      VARCHAR(300) NULL COMMENT '-',
  browser_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 2 days, or until an account is made; row is deleted; no export',
  link_seed      CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 2 days, or until an account is made; row is deleted; no export',
  link_hash      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'security; 2 days, or until an account is made; row is deleted; no export',
  created_at     DATETIME(6)  NOT NULL COMMENT '-',
  expires_at     DATETIME(6)  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY waiting_registration_link (link_hash),
  KEY waiting_registration_email (email_key, id),
  KEY waiting_registration_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

DELETE FROM mail_token WHERE purpose = 'CONFIRM';

ALTER TABLE mail_token
  DROP CONSTRAINT mail_token_purpose,
  ADD CONSTRAINT mail_token_purpose CHECK (purpose IN ('RESET', 'ADMINISTRATOR'));

-- A stranger may have typed these for an address that isn't his; they count for nothing any more.
UPDATE person SET password_hash = NULL WHERE state = 'UNCONFIRMED';
DELETE FROM linked_identity WHERE linked_at IS NULL;
