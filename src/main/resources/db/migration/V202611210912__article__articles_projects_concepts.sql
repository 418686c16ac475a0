-- source is the whole Markdown file (front matter and body) that the columns were read from, so that editors see what they change.
CREATE TABLE article (
  id             BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id      BIGINT       NOT NULL COMMENT '-',
  slug           VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  title          VARCHAR(200) NOT NULL COMMENT '-',
  summary        VARCHAR(1000) NOT NULL COMMENT '-',
  body           MEDIUMTEXT   NOT NULL COMMENT '-',
  details        MEDIUMTEXT   NOT NULL COMMENT '-',
  source         MEDIUMTEXT   NOT NULL COMMENT '-',
  published_on   DATE         NOT NULL COMMENT '-',
  review_before  DATE         NULL COMMENT '-',
  status         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  comment_count  INT          NOT NULL DEFAULT 0 COMMENT '-',
  changed_at     DATETIME(6)  NOT NULL COMMENT '-',
  version        INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY article_public_id (public_id),
  UNIQUE KEY article_slug (slug),
  KEY article_list (status, published_on, id),
  CONSTRAINT article_status CHECK (status IN ('DRAFT', 'HELD', 'PUBLISHED', 'WITHDRAWN', 'HIDDEN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE project (
  id             BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id      BIGINT       NOT NULL COMMENT '-',
  slug           VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  title          VARCHAR(200) NOT NULL COMMENT '-',
  summary        VARCHAR(1000) NOT NULL COMMENT '-',
  body           MEDIUMTEXT   NOT NULL COMMENT '-',
  details        MEDIUMTEXT   NOT NULL COMMENT '-',
  source         MEDIUMTEXT   NOT NULL COMMENT '-',
  published_on   DATE         NOT NULL COMMENT '-',
  review_before  DATE         NULL COMMENT '-',
  status         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  comment_count  INT          NOT NULL DEFAULT 0 COMMENT '-',
  changed_at     DATETIME(6)  NOT NULL COMMENT '-',
  version        INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY project_public_id (public_id),
  UNIQUE KEY project_slug (slug),
  CONSTRAINT project_status CHECK (status IN ('DRAFT', 'HELD', 'PUBLISHED', 'WITHDRAWN', 'HIDDEN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE concept (
  id             BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id      BIGINT       NOT NULL COMMENT '-',
  slug           VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  title          VARCHAR(200) NOT NULL COMMENT '-',
  plain          VARCHAR(500) NOT NULL COMMENT '-',
  body           MEDIUMTEXT   NOT NULL COMMENT '-',
  details        MEDIUMTEXT   NOT NULL COMMENT '-',
  source         MEDIUMTEXT   NOT NULL COMMENT '-',
  review_before  DATE         NULL COMMENT '-',
  status         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  changed_at     DATETIME(6)  NOT NULL COMMENT '-',
  version        INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY concept_public_id (public_id),
  UNIQUE KEY concept_slug (slug),
  CONSTRAINT concept_status CHECK (status IN ('DRAFT', 'HELD', 'PUBLISHED', 'WITHDRAWN', 'HIDDEN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
