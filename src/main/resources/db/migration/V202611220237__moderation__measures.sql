-- Silences and suspensions. Each has its statement of reasons, so that it is explained and looked at again as a text is.
CREATE TABLE measure (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id   BIGINT      NOT NULL COMMENT '-',
  person_id   BIGINT      NOT NULL COMMENT 'moderation; always; points to an emptied person; export',
  -- the name under which she was judged: deciding on one name tells nothing about her others
  persona_id  BIGINT      NOT NULL COMMENT 'moderation; always; points to a persona without a person; no export',
  kind        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  starts_at   DATETIME(6) NOT NULL COMMENT '-',
  ends_at     DATETIME(6) NOT NULL COMMENT '-',
  ended_at    DATETIME(6) NULL COMMENT '-',
  -- TRUE while it runs, NULL after: one of a kind for a name at a time
  running     BOOLEAN     NULL COMMENT '-',
  version     INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY measure_public_id (public_id),
  UNIQUE KEY measure_one_running (persona_id, kind, running),
  KEY measure_of_person (person_id, running),
  KEY measure_due (running, ends_at),
  CONSTRAINT measure_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT measure_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT measure_kind CHECK (kind IN ('SILENCE', 'SUSPENSION'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

ALTER TABLE statement_of_reasons
  MODIFY COLUMN kind             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  MODIFY COLUMN contribution_id  BIGINT NULL COMMENT '-',
  ADD COLUMN measure_id          BIGINT NULL COMMENT '-',
  ADD KEY statement_of_reasons_measure (measure_id, id),
  ADD CONSTRAINT statement_of_reasons_measure FOREIGN KEY (measure_id) REFERENCES measure (id);
ALTER TABLE statement_of_reasons DROP CONSTRAINT statement_of_reasons_decision;
ALTER TABLE statement_of_reasons ADD CONSTRAINT statement_of_reasons_decision CHECK (decision IN
  ('RETURNED', 'HIDDEN', 'RESTORED', 'UPHELD', 'OVERTURNED', 'SILENCED', 'SUSPENDED', 'LIFTED'));
ALTER TABLE statement_of_reasons ADD CONSTRAINT statement_of_reasons_about
  CHECK ((kind IS NULL) = (contribution_id IS NULL) AND (kind IS NULL) <> (measure_id IS NULL));

INSERT INTO job_lock (name) VALUES ('measure');
