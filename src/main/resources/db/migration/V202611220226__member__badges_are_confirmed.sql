-- A badge that others give is asked for, confirmed or refused with a reason, renewed, and reminded of once.
ALTER TABLE badge
  ADD COLUMN public_id           BIGINT       NULL COMMENT 'publish; while the account lives; row is deleted; no export' AFTER id,
  ADD COLUMN asked_at            DATETIME(6)  NULL COMMENT 'publish; while the account lives; row is deleted; export',
  ADD COLUMN renewal_asked_at    DATETIME(6)  NULL COMMENT 'publish; while the account lives; row is deleted; export',
  ADD COLUMN reminded_at         DATETIME(6)  NULL COMMENT 'publish; while the account lives; row is deleted; no export',
  ADD COLUMN refused_at          DATETIME(6)  NULL COMMENT 'publish; until asked again; row is deleted; export',
  ADD COLUMN refused_reason      VARCHAR(500) NULL COMMENT 'publish; until asked again; row is deleted; export',
  ADD COLUMN register            VARCHAR(3)   CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'publish; while the account lives; row is deleted; export',
  ADD COLUMN registration_number VARCHAR(11)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'publish; while the account lives; row is deleted; export',
  ADD KEY badge_expiry (expires_at, reminded_at),
  ADD CONSTRAINT badge_register CHECK (register IN ('SKJ', 'BIG'));
UPDATE badge SET public_id = 100000000000000 + FLOOR(RAND() * 899999999999999);
ALTER TABLE badge MODIFY COLUMN public_id BIGINT NOT NULL COMMENT 'publish; while the account lives; row is deleted; no export',
  ADD UNIQUE KEY badge_public_id (public_id);

CREATE TABLE badge_link (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  badge_id    BIGINT      NOT NULL COMMENT 'account; until used or expired; row is deleted; no export',
  contact_id  BIGINT      NOT NULL COMMENT 'account; until used or expired; row is deleted; no export',
  token_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; until used or expired; row is deleted; no export',
  created_at  DATETIME(6) NOT NULL COMMENT '-',
  expires_at  DATETIME(6) NOT NULL COMMENT '-',
  used_at     DATETIME(6) NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY badge_link_token (token_hash),
  KEY badge_link_badge (badge_id),
  CONSTRAINT badge_link_badge FOREIGN KEY (badge_id) REFERENCES badge (id) ON DELETE CASCADE,
  CONSTRAINT badge_link_contact FOREIGN KEY (contact_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO job_lock (name) VALUES ('badge');
