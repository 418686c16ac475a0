-- Discussions and groups of which somebody wants no news. Nobody but her learns of it. kind: DISCUSSION or GROUP.
CREATE TABLE muted_place (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id   BIGINT      NOT NULL COMMENT 'take it off the list; until she takes it off; row is deleted; no export',
  person_id   BIGINT      NOT NULL COMMENT 'send her no news; until she takes it off; row is deleted; export',
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'send her no news; until she takes it off; row is deleted; export',
  place_id    BIGINT      NOT NULL COMMENT 'send her no news; until she takes it off; row is deleted; export',
  since       DATETIME(6) NOT NULL COMMENT 'send her no news; until she takes it off; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY muted_place_public_id (public_id),
  UNIQUE KEY muted_place_once (person_id, kind, place_id),
  CONSTRAINT muted_place_kind CHECK (kind IN ('DISCUSSION', 'GROUP')),
  CONSTRAINT muted_place_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
