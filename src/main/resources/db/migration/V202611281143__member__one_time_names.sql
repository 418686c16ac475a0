-- A name for what one person says in one place, and nowhere else. persona holds the name itself.
CREATE TABLE one_time_name (
  id               BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  persona_id       BIGINT      NOT NULL COMMENT 'publish; while the account lives; row is deleted; no export',
  person_id        BIGINT      NOT NULL COMMENT 'publish; while the account lives; row is deleted; no export',
  kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT      NOT NULL COMMENT 'publish; while the account lives; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY one_time_name_persona (persona_id),
  -- One voice for one person in one place
  UNIQUE KEY one_time_name_once (person_id, kind, contribution_id),
  KEY one_time_name_place (kind, contribution_id),
  CONSTRAINT one_time_name_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT one_time_name_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
