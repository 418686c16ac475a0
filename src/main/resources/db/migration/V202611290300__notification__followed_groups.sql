-- Groups of which somebody wants to hear of every new discussion. Nobody but her learns of it. It ends with her membership, however that ends.
CREATE TABLE followed_group (
  group_id   BIGINT      NOT NULL COMMENT 'tell of new discussions; until unfollowed or the membership ends; row is deleted; export',
  person_id  BIGINT      NOT NULL COMMENT 'tell of new discussions; until unfollowed or the membership ends; row is deleted; export',
  since      DATETIME(6) NOT NULL COMMENT 'tell of new discussions; until unfollowed or the membership ends; row is deleted; export',
  PRIMARY KEY (group_id, person_id),
  KEY followed_group_person (person_id),
  CONSTRAINT followed_group_member FOREIGN KEY (group_id, person_id) REFERENCES membership (group_id, person_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
