-- What somebody tells of herself under one name. A field belongs to a name, so that it links no two.
CREATE TABLE profile_field (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  persona_id  BIGINT       NOT NULL COMMENT 'publish; until emptied; row is deleted; no export',
  field       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'publish; until emptied; row is deleted; export',
  words       VARCHAR(500) NOT NULL COMMENT 'publish; until emptied; row is deleted; export',
  seen_by     VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'publish; until emptied; row is deleted; export',
  version     INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY profile_field_once (persona_id, field),
  CONSTRAINT profile_field_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT profile_field_field CHECK (field IN ('INTRO', 'REGION', 'LANGUAGES', 'HELPS', 'WORK')),
  CONSTRAINT profile_field_seen_by CHECK (seen_by IN ('NOBODY', 'GROUPS', 'READERS'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Nobody was asked who may read it, and no page showed it: so it stays hers until she says otherwise.
INSERT INTO profile_field (persona_id, field, words, seen_by)
  SELECT id, 'INTRO', intro, 'NOBODY' FROM persona WHERE intro IS NOT NULL AND intro <> '';
UPDATE persona SET intro = NULL;
