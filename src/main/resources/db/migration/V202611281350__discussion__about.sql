-- What a discussion is about: at most one page of the site. page_id is a key of the kind's own table; the room of that kind knows it.
CREATE TABLE discussion_about (
  discussion_id BIGINT      NOT NULL COMMENT '-',
  kind          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  page_id       BIGINT      NOT NULL COMMENT '-',
  PRIMARY KEY (discussion_id),
  KEY discussion_about_page (kind, page_id),
  CONSTRAINT discussion_about_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id),
  CONSTRAINT discussion_about_kind CHECK (kind IN ('METHOD', 'ARTICLE', 'PROJECT', 'CONCEPT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
