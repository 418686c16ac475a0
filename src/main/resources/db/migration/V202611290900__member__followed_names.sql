-- Names of which somebody wants to hear what begins under them. Nobody but her learns of it.
CREATE TABLE followed_name (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id   BIGINT      NOT NULL COMMENT 'take it off the list; until unfollowed; row is deleted; no export',
  person_id   BIGINT      NOT NULL COMMENT 'tell of what begins under a name; until unfollowed; row is deleted; export',
  persona_id  BIGINT      NOT NULL COMMENT 'tell of what begins under a name; until unfollowed; row is deleted; no export',
  name        VARCHAR(60) NOT NULL COMMENT 'say which name it is; until unfollowed, or its account ends; row is deleted; export',
  since       DATETIME(6) NOT NULL COMMENT 'tell of what begins under a name; until unfollowed; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY followed_name_public_id (public_id),
  UNIQUE KEY followed_name_once (person_id, persona_id),
  KEY followed_name_persona (persona_id, since),
  CONSTRAINT followed_name_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT followed_name_persona FOREIGN KEY (persona_id) REFERENCES persona (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
