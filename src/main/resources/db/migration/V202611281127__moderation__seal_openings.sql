-- Two names of one person are sealed from each other. A row is one wish to open that seal, with what came of it.
CREATE TABLE seal_opening (
  id               BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id        BIGINT      NOT NULL COMMENT '-',
  kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  contribution_id  BIGINT      NOT NULL COMMENT '-',
  persona_id       BIGINT      NOT NULL COMMENT 'moderation; 2 years after it closed; points to a persona without a person; no export',
  person_id        BIGINT      NOT NULL COMMENT 'moderation; 2 years after it closed; points to an emptied person; export',
  asked_by         BIGINT      NOT NULL COMMENT 'moderation; 2 years after it closed; points to an emptied person; no export',
  why              TEXT        NOT NULL COMMENT 'moderation; 2 years after it closed; kept under a pseudonym; export',
  asked_at         DATETIME(6) NOT NULL COMMENT 'moderation; 2 years after it closed; kept; export',
  state            VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  answered_by      BIGINT      NULL COMMENT 'moderation; 2 years after it closed; points to an emptied person; no export',
  answer           TEXT        NULL COMMENT 'moderation; 2 years after it closed; kept under a pseudonym; export',
  answered_at      DATETIME(6) NULL COMMENT 'moderation; 2 years after it closed; kept; export',
  -- Until when it waits for an answer; after an agreement: until when the two may look
  ends_at          DATETIME(6) NOT NULL COMMENT '-',
  looks            INT         NOT NULL DEFAULT 0 COMMENT '-',
  -- TRUE while it waits or is open, NULL after: one for a name at a time
  running          BOOLEAN     NULL COMMENT '-',
  version          INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY seal_opening_public_id (public_id),
  UNIQUE KEY seal_opening_one_running (persona_id, running),
  KEY seal_opening_person (person_id, state, id),
  KEY seal_opening_asked_by (asked_by, id),
  CONSTRAINT seal_opening_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT seal_opening_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT seal_opening_asked_by FOREIGN KEY (asked_by) REFERENCES person (id),
  CONSTRAINT seal_opening_answered_by FOREIGN KEY (answered_by) REFERENCES person (id),
  CONSTRAINT seal_opening_state CHECK (state IN ('ASKED', 'OPENED', 'REFUSED')),
  -- Two people, neither of them the one behind the name
  CONSTRAINT seal_opening_two CHECK (answered_by <> asked_by AND person_id <> asked_by AND answered_by <> person_id),
  CONSTRAINT seal_opening_answer CHECK ((state = 'ASKED') = (answered_by IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
