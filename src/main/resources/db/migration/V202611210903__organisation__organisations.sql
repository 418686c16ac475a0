CREATE TABLE organisation (
  id         BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id  BIGINT       NOT NULL COMMENT '-',
  slug       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  name       VARCHAR(120) NOT NULL COMMENT '-',
  type       VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  region     VARCHAR(80)  NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY organisation_public_id (public_id),
  UNIQUE KEY organisation_slug (slug)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
