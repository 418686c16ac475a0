-- Until where somebody has read a discussion: the moment at which the latest reply that she was shown appeared. Nobody else sees it.
CREATE TABLE comment_seen (
  person_id        BIGINT      NOT NULL COMMENT 'show what is new; while the discussion stands; row is deleted; export',
  kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'show what is new; while the discussion stands; row is deleted; export',
  contribution_id  BIGINT      NOT NULL COMMENT 'show what is new; while the discussion stands; row is deleted; export',
  seen_at          DATETIME(6) NOT NULL COMMENT 'show what is new; while the discussion stands; row is deleted; export',
  PRIMARY KEY (person_id, kind, contribution_id),
  KEY comment_seen_place (kind, contribution_id),
  CONSTRAINT comment_seen_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
