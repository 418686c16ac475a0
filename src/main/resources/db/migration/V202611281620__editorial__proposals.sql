-- What people would like a page of the editors to say, or a page that they would like to see. target_id: the page; none for a new one.
-- base: what the page said when the proposal was begun, so that what others changed meanwhile isn't undone.
CREATE TABLE proposal (
  id         BIGINT        NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id  BIGINT        NOT NULL COMMENT '-',
  kind       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  target_id  BIGINT        NULL COMMENT '-',
  persona_id BIGINT        NOT NULL COMMENT 'propose changes to pages; 1 year after the decision; points to voormalig deelnemer; export',
  title      VARCHAR(200)  NOT NULL COMMENT 'propose changes to pages; 1 year after the decision; row is deleted; export',
  reason     VARCHAR(1000) NOT NULL COMMENT 'propose changes to pages; 1 year after the decision; row is deleted; export',
  text       MEDIUMTEXT    NOT NULL COMMENT 'propose changes to pages; 1 year after the decision; row is deleted; export',
  base       MEDIUMTEXT    NOT NULL COMMENT '-',
  state      VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  answer     VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'answer of an editor; 1 year after the decision; row is deleted; export',
  changed_at DATETIME(6)   NOT NULL COMMENT '-',
  offered_at DATETIME(6)   NULL COMMENT '-',
  decided_at DATETIME(6)   NULL COMMENT '-',
  version    INT           NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY proposal_public_id (public_id),
  KEY proposal_persona (persona_id, id),
  KEY proposal_state (state, offered_at),
  CONSTRAINT proposal_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT proposal_state CHECK (state IN ('DRAFT', 'WAITS', 'RETURNED', 'PUBLISHED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
