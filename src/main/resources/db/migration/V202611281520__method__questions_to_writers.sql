-- What a member asks the writer of an experience, in a talk of the two. Replies are comments.
CREATE TABLE experience_question (
  id               BIGINT        NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id        BIGINT        NOT NULL COMMENT '-',
  experience_id    BIGINT        NOT NULL COMMENT 'ask a writer; one year after the last reply; kept; export',
  persona_id       BIGINT        NOT NULL COMMENT 'ask a writer; one year after the last reply; points to voormalig deelnemer; no export',
  body             VARCHAR(5000) NOT NULL COMMENT 'ask a writer; one year after the last reply; as the person chooses; export',
  edited_at        DATETIME(6)   NULL COMMENT 'ask a writer; one year after the last reply; kept; export',
  comment_count    INT           NOT NULL DEFAULT 0 COMMENT '-',
  last_activity_at DATETIME(6)   NOT NULL COMMENT '-',
  status           VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  created_at       DATETIME(6)   NOT NULL COMMENT 'ask a writer; one year after the last reply; kept; export',
  published_at     DATETIME(6)   NULL COMMENT 'ask a writer; one year after the last reply; kept; export',
  submission       CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  version          INT           NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY experience_question_public_id (public_id),
  UNIQUE KEY experience_question_submission (submission),
  KEY experience_question_of (experience_id, status, id),
  KEY experience_question_persona (persona_id, id),
  KEY experience_question_age (last_activity_at),
  CONSTRAINT experience_question_experience FOREIGN KEY (experience_id) REFERENCES experience (id),
  CONSTRAINT experience_question_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT experience_question_status CHECK (status IN ('DRAFT', 'HELD', 'RETURNED', 'PUBLISHED', 'WITHDRAWN', 'HIDDEN', 'ERASED', 'SPAM'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT INTO job_lock (name) VALUES ('question');
