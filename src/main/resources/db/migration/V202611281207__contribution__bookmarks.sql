-- What somebody keeps to find it again. Nobody else reads it. number is how pages know a text; 0 where its address has a word instead.
CREATE TABLE bookmark (
  id              BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id       BIGINT      NOT NULL COMMENT 'page through the list; until she lets go of it; row is deleted; no export',
  person_id       BIGINT      NOT NULL COMMENT 'find it again; until she lets go of it; row is deleted; export',
  kind            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'find it again; until she lets go of it; row is deleted; export',
  contribution_id BIGINT      NOT NULL COMMENT 'find it again; until she lets go of it; row is deleted; export',
  number          BIGINT      NOT NULL COMMENT 'find it again; until she lets go of it; row is deleted; export',
  kept_at         DATETIME(6) NOT NULL COMMENT 'find it again; until she lets go of it; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY bookmark_public_id (public_id),
  UNIQUE KEY bookmark_once (person_id, kind, contribution_id),
  CONSTRAINT bookmark_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
