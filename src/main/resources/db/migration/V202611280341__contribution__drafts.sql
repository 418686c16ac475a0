-- What somebody is writing and hasn't placed: one for each person and place. Nobody but her reads it, no work follows from it.
CREATE TABLE draft (
  id         BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id  BIGINT       NOT NULL COMMENT 'find a draft on a page; 90 days; row is deleted; no export',
  person_id  BIGINT       NOT NULL COMMENT 'know whose draft it is; 90 days; row is deleted; no export',
  kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  place_kind VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  place_id   BIGINT       NOT NULL COMMENT '-',
  title      VARCHAR(300) NULL COMMENT 'give back what was typed; 90 days; row is deleted; export',
  body       MEDIUMTEXT   NOT NULL COMMENT 'give back what was typed; 90 days; row is deleted; export',
  saved_at   DATETIME(6)  NOT NULL COMMENT 'know its age; 90 days; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY draft_public_id (public_id),
  UNIQUE KEY draft_place (person_id, kind, place_kind, place_id),
  KEY draft_age (saved_at),
  CONSTRAINT draft_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT draft_kind CHECK (kind IN ('REPLY', 'DISCUSSION'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
