-- Texts with which members can begin a discussion. They are the group's own; only who wrote one is about a person.
CREATE TABLE starting_text (
  id         BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id  BIGINT      NOT NULL COMMENT '-',
  group_id   BIGINT      NOT NULL COMMENT '-',
  position   INT         NOT NULL COMMENT '-',
  name       VARCHAR(40) NOT NULL COMMENT '-',
  body       TEXT        NOT NULL COMMENT '-',
  person_id  BIGINT      NULL COMMENT 'answer for the text; one year after it was written; is emptied; export',
  written_at DATETIME(6) NOT NULL COMMENT '-',
  version    INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY starting_text_public_id (public_id),
  UNIQUE KEY starting_text_place (group_id, position),
  UNIQUE KEY starting_text_name (group_id, name),
  CONSTRAINT starting_text_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT starting_text_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE SET NULL,
  CONSTRAINT starting_text_few CHECK (position BETWEEN 1 AND 5)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
