ALTER TABLE community_group
  ADD COLUMN retention_months INT NULL COMMENT '-' AFTER rules,
  ADD COLUMN welcome_id BIGINT NULL COMMENT '-' AFTER retention_months,
  ADD COLUMN closed_at DATETIME(6) NULL COMMENT '-' AFTER created_at,
  ADD COLUMN closed_reason VARCHAR(300) NULL COMMENT '-' AFTER closed_at,
  ADD CONSTRAINT community_group_retention CHECK (retention_months IS NULL OR retention_months IN (3, 12, 24));

ALTER TABLE join_request
  DROP CONSTRAINT join_request_state,
  ADD CONSTRAINT join_request_state CHECK (state IN ('ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'));

CREATE TABLE group_proposal (
  id           BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id    BIGINT       NOT NULL COMMENT '-',
  person_id    BIGINT       NOT NULL COMMENT 'propose a group; one year after the decision; row is deleted; export',
  persona_id   BIGINT       NOT NULL COMMENT 'propose a group; one year after the decision; row is deleted; export',
  template     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  name         VARCHAR(100) NOT NULL COMMENT '-',
  summary      VARCHAR(500) NOT NULL COMMENT '-',
  kind         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  state        VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  reason       VARCHAR(500) NULL COMMENT 'propose a group; one year after the decision; row is deleted; export',
  group_id     BIGINT       NULL COMMENT '-',
  proposed_at  DATETIME(6)  NOT NULL COMMENT 'propose a group; one year after the decision; row is deleted; export',
  decided_at   DATETIME(6)  NULL COMMENT '-',
  version      INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY group_proposal_public_id (public_id),
  KEY group_proposal_state (state, proposed_at),
  KEY group_proposal_person (person_id, proposed_at),
  CONSTRAINT group_proposal_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT group_proposal_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT group_proposal_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT group_proposal_kind CHECK (kind IN ('OPEN', 'CLOSED', 'HIDDEN')),
  CONSTRAINT group_proposal_state CHECK (state IN ('WAITING', 'AGREED', 'REFUSED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
