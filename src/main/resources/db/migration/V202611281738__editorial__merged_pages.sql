-- Pages of the editors that became part of another one. The old address leads to the one that stays, for good; into_id follows when that one
-- becomes part of another too, so that it never points to a page that went. title is empty for one that didn't stand on the site.
CREATE TABLE merged_page (
  id         BIGINT        NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id  BIGINT        NOT NULL COMMENT '-',
  kind       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  record_id  BIGINT        NOT NULL COMMENT '-',
  slug       VARCHAR(120)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  title      VARCHAR(200)  NOT NULL COMMENT '-',
  into_id    BIGINT        NOT NULL COMMENT '-',
  persona_id BIGINT        NULL COMMENT 'publish; as long as the page; points to voormalig deelnemer; export',
  reason     VARCHAR(1000) NOT NULL COMMENT 'publish; as long as the page; kept; export',
  merged_at  DATETIME(6)   NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY merged_page_public_id (public_id),
  UNIQUE KEY merged_page_once (kind, record_id),
  UNIQUE KEY merged_page_slug (kind, slug),
  KEY merged_page_into (kind, into_id, merged_at),
  CONSTRAINT merged_page_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT merged_page_other CHECK (record_id <> into_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
