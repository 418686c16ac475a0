-- A proposal to let somebody from outside in to one discussion or meeting of a parents' group, with the quiet vote about it.
CREATE TABLE guest_proposal (
  id                BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id         BIGINT       NOT NULL COMMENT '-',
  group_id          BIGINT       NOT NULL COMMENT '-',
  discussion_id     BIGINT       NULL COMMENT '-',
  meeting_id        BIGINT       NULL COMMENT '-',
  guest_person_id   BIGINT       NOT NULL COMMENT 'take part; one year after the end; row is deleted; export',
  guest_persona_id  BIGINT       NOT NULL COMMENT 'take part; one year after the end; row is deleted; export',
  person_id         BIGINT       NOT NULL COMMENT 'take part; one year after the end; row is deleted; export',
  persona_id        BIGINT       NOT NULL COMMENT 'take part; one year after the end; row is deleted; export',
  why               VARCHAR(300) NOT NULL COMMENT 'take part; one year after the end; row is deleted; export',
  until_at          DATETIME(6)  NOT NULL COMMENT 'take part; one year after the end; row is deleted; export',
  state             VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  proposed_at       DATETIME(6)  NOT NULL COMMENT 'take part; one year after the end; row is deleted; export',
  electors          INT          NOT NULL DEFAULT 0 COMMENT '-',
  closes_at         DATETIME(6)  NULL COMMENT '-',
  paused_at         DATETIME(6)  NULL COMMENT '-',
  yes_count         INT          NULL COMMENT '-',
  decided_at        DATETIME(6)  NULL COMMENT '-',
  ended_at          DATETIME(6)  NULL COMMENT 'take part; one year after the end; row is deleted; export',
  version           INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY guest_proposal_public_id (public_id),
  KEY guest_proposal_group (group_id, state),
  KEY guest_proposal_guest (guest_person_id, state, until_at),
  KEY guest_proposal_state (state, closes_at),
  CONSTRAINT guest_proposal_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT guest_proposal_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id),
  CONSTRAINT guest_proposal_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT guest_proposal_guest FOREIGN KEY (guest_person_id) REFERENCES person (id),
  CONSTRAINT guest_proposal_guest_persona FOREIGN KEY (guest_persona_id) REFERENCES persona (id),
  CONSTRAINT guest_proposal_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT guest_proposal_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT guest_proposal_one CHECK ((discussion_id IS NULL) <> (meeting_id IS NULL)),
  CONSTRAINT guest_proposal_state CHECK (state IN ('DRAFT', 'OPEN', 'TALKING', 'ADMITTED', 'DECLINED', 'WITHDRAWN', 'ENDED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- One row for each member when the vote starts; all of them are deleted when it closes.
CREATE TABLE guest_ballot (
  id           BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  proposal_id  BIGINT      NOT NULL COMMENT 'take part; until the vote closes; row is deleted; export',
  person_id    BIGINT      NOT NULL COMMENT 'take part; until the vote closes; row is deleted; export',
  choice       VARCHAR(4)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'take part; until the vote closes; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY guest_ballot_once (proposal_id, person_id),
  CONSTRAINT guest_ballot_proposal FOREIGN KEY (proposal_id) REFERENCES guest_proposal (id),
  CONSTRAINT guest_ballot_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT guest_ballot_choice CHECK (choice IS NULL OR choice IN ('YES', 'NO'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO job_lock (name) VALUES ('door');
