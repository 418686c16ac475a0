CREATE TABLE subscription (
  id               BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id        BIGINT      NOT NULL COMMENT 'mail about replies; until unfollowed; row is deleted; export',
  kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'mail about replies; until unfollowed; row is deleted; export',
  contribution_id  BIGINT      NOT NULL COMMENT 'mail about replies; until unfollowed; row is deleted; export',
  since            DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY subscription_once (kind, contribution_id, person_id),
  KEY subscription_person (person_id),
  CONSTRAINT subscription_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE notification (
  id               BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id        BIGINT      NOT NULL COMMENT '-',
  person_id        BIGINT      NOT NULL COMMENT 'tell about replies; 1 year; row is deleted; export',
  event            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT      NOT NULL COMMENT 'tell about replies; 1 year; row is deleted; export',
  at               DATETIME(6) NOT NULL COMMENT 'tell about replies; 1 year; row is deleted; export',
  read_at          DATETIME(6) NULL COMMENT 'tell about replies; 1 year; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY notification_public_id (public_id),
  UNIQUE KEY notification_once (person_id, event, kind, contribution_id),
  KEY notification_person (person_id, id),
  CONSTRAINT notification_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
