-- That somebody took part in a case, under the name she typed herself and with nothing of the case. Which case it was keeps it once.
ALTER TABLE consultation
  ADD COLUMN done_at DATETIME(6) NULL COMMENT '-';
CREATE TABLE participation (
  id            BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id     BIGINT       NOT NULL COMMENT 'prove participation; until she takes it away; row is deleted; no export',
  person_id     BIGINT       NOT NULL COMMENT 'prove participation; until she takes it away; row is deleted; export',
  discussion_id BIGINT       NOT NULL COMMENT 'one proof for each case; until she takes it away; row is deleted; no export',
  own_name      VARCHAR(120) NOT NULL COMMENT 'prove participation; until she takes it away; row is deleted; export',
  registration  VARCHAR(20)  NULL COMMENT 'prove participation; until she takes it away; row is deleted; export',
  theme         VARCHAR(120) NOT NULL COMMENT 'prove participation; until she takes it away; row is deleted; export',
  half_hours    INT          NOT NULL COMMENT 'prove participation; until she takes it away; row is deleted; export',
  done_on       DATE         NOT NULL COMMENT 'prove participation; until she takes it away; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY participation_public_id (public_id),
  UNIQUE KEY participation_once (person_id, discussion_id),
  CONSTRAINT participation_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT participation_case FOREIGN KEY (discussion_id) REFERENCES discussion (id),
  CONSTRAINT participation_hours CHECK (half_hours BETWEEN 1 AND 16)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
