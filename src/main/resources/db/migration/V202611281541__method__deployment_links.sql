-- The link by which a contact person decides from a mail whether her organisation works with a method.
CREATE TABLE deployment_link (
  id            BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  deployment_id BIGINT      NOT NULL COMMENT '-',
  contact_id    BIGINT      NOT NULL COMMENT 'account; until used or expired; row is deleted; no export',
  token_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; until used or expired; row is deleted; no export',
  created_at    DATETIME(6) NOT NULL COMMENT '-',
  expires_at    DATETIME(6) NOT NULL COMMENT '-',
  used_at       DATETIME(6) NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY deployment_link_token (token_hash),
  KEY deployment_link_deployment (deployment_id),
  CONSTRAINT deployment_link_deployment FOREIGN KEY (deployment_id) REFERENCES deployment (id) ON DELETE CASCADE,
  CONSTRAINT deployment_link_contact FOREIGN KEY (contact_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
