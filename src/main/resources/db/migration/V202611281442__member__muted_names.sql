-- Names whose texts somebody doesn't want to see at once. Nobody but her learns of it.
CREATE TABLE muted_name (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id   BIGINT      NOT NULL COMMENT 'take it off the list; until she takes it off; row is deleted; no export',
  person_id   BIGINT      NOT NULL COMMENT 'fold texts for her; until she takes it off; row is deleted; export',
  persona_id  BIGINT      NOT NULL COMMENT 'fold texts for her; until she takes it off; row is deleted; no export',
  since       DATETIME(6) NOT NULL COMMENT 'fold texts for her; until she takes it off; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY muted_name_public_id (public_id),
  UNIQUE KEY muted_name_once (person_id, persona_id),
  CONSTRAINT muted_name_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT muted_name_persona FOREIGN KEY (persona_id) REFERENCES persona (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
