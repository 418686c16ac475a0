-- A poll: its answers, who chose which until it closes, and the counts after it. Who chose what goes when it is counted.
ALTER TABLE discussion
  DROP CONSTRAINT discussion_kind,
  ADD CONSTRAINT discussion_kind CHECK (kind IN ('TALK', 'QUESTION', 'ASK', 'POLL'));

CREATE TABLE poll (
  discussion_id BIGINT      NOT NULL COMMENT '-',
  closes_at     DATETIME(6) NOT NULL COMMENT '-',
  counted_at    DATETIME(6) NULL COMMENT '-',
  PRIMARY KEY (discussion_id),
  KEY poll_due (counted_at, closes_at),
  CONSTRAINT poll_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE poll_option (
  discussion_id BIGINT       NOT NULL COMMENT '-',
  position      INT          NOT NULL COMMENT '-',
  words         VARCHAR(100) NOT NULL COMMENT 'publish; as the group says; row is deleted; no export',
  votes         INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (discussion_id, position),
  CONSTRAINT poll_option_poll FOREIGN KEY (discussion_id) REFERENCES poll (discussion_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE poll_vote (
  discussion_id BIGINT NOT NULL COMMENT 'take part; until the poll closes; row is deleted; export',
  person_id     BIGINT NOT NULL COMMENT 'count each member once; until the poll closes; row is deleted; export',
  position      INT    NOT NULL COMMENT 'take part; until the poll closes; row is deleted; export',
  PRIMARY KEY (discussion_id, person_id),
  CONSTRAINT poll_vote_option FOREIGN KEY (discussion_id, position) REFERENCES poll_option (discussion_id, position) ON DELETE CASCADE,
  CONSTRAINT poll_vote_person FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO job_lock (name) VALUES ('poll');
