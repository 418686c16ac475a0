-- A moderator who is no member gives a reason before she reads a case of a closed or hidden group; its facilitators see it.
CREATE TABLE case_look (
  id         BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  review_id  BIGINT       NOT NULL COMMENT '-',
  group_id   BIGINT       NOT NULL COMMENT '-',
  person_id  BIGINT       NOT NULL COMMENT 'moderation; two years; row is deleted; export',
  reason     VARCHAR(300) NOT NULL COMMENT 'moderation; two years; row is deleted; export',
  looked_at  DATETIME(6)  NOT NULL COMMENT 'moderation; two years; row is deleted; export',
  PRIMARY KEY (id),
  KEY case_look_case (review_id, person_id, looked_at),
  KEY case_look_group (group_id, looked_at),
  CONSTRAINT case_look_review FOREIGN KEY (review_id) REFERENCES review (id),
  CONSTRAINT case_look_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT case_look_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
