-- A moderator of named groups. Apart from role_grant, so that a question that asks for the role of the site alone never
-- finds somebody whose role ends at the door of a group.
CREATE TABLE moderator_grant (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id   BIGINT      NOT NULL COMMENT 'account; while the account lives; row is deleted; export',
  group_id    BIGINT      NOT NULL COMMENT 'account; while the account lives; row is deleted; export',
  granted_at  DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY moderator_grant_once (person_id, group_id),
  KEY moderator_grant_group (group_id),
  CONSTRAINT moderator_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT moderator_grant_group FOREIGN KEY (group_id) REFERENCES community_group (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
