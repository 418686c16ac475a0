-- A case that colleagues think about in rounds: which round is open and, where somebody said so, until when.
ALTER TABLE discussion
  DROP CONSTRAINT discussion_kind,
  ADD CONSTRAINT discussion_kind CHECK (kind IN ('TALK', 'QUESTION', 'ASK', 'POLL', 'CONSULT'));
CREATE TABLE consultation (
  discussion_id BIGINT      NOT NULL COMMENT '-',
  round         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  closes_at     DATETIME(6) NULL COMMENT '-',
  PRIMARY KEY (discussion_id),
  KEY consultation_due (closes_at),
  CONSTRAINT consultation_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id),
  CONSTRAINT consultation_round CHECK (round IN ('CLARIFYING', 'ADVICE', 'TAKEAWAY', 'DONE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT INTO job_lock (name) VALUES ('consultation');
