-- A link by which somebody's own calendar fetches meetings: of one group, or of all her groups when group_id is empty.
CREATE TABLE calendar_feed (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id   BIGINT      NOT NULL COMMENT 'meet; until she takes it back, a month after leaving; row is deleted; export',
  group_id    BIGINT      NULL COMMENT 'meet; until she takes it back, a month after leaving; row is deleted; export',
  token_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'meet; until she takes it back, a month after leaving; row is deleted; no export',
  neutral     BOOLEAN     NOT NULL COMMENT 'meet; until she takes it back, a month after leaving; row is deleted; export',
  made_at     DATETIME(6) NOT NULL COMMENT 'meet; until she takes it back, a month after leaving; row is deleted; export',
  scope       BIGINT      GENERATED ALWAYS AS (COALESCE(group_id, 0)) STORED COMMENT '-',
  version     INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY calendar_feed_token (token_hash),
  UNIQUE KEY calendar_feed_once (person_id, scope),
  KEY calendar_feed_group (group_id),
  CONSTRAINT calendar_feed_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT calendar_feed_group FOREIGN KEY (group_id) REFERENCES community_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
