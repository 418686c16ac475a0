-- What somebody lets a writer know without writing: the writer alone reads under which name.
CREATE TABLE comment_gesture (
  kind            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'show gestures; as the text; row is deleted; export',
  contribution_id BIGINT      NOT NULL COMMENT 'show gestures; as the text; row is deleted; export',
  person_id       BIGINT      NOT NULL COMMENT 'take a gesture back; as the text; row is deleted; export',
  gesture         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'show gestures; as the text; row is deleted; export',
  persona_id      BIGINT      NOT NULL COMMENT 'tell the writer whose it is; as the text; row is deleted; export',
  writer_id       BIGINT      NULL COMMENT 'know who reads whose it is; as the text; row is deleted; no export',
  at              DATETIME(6) NOT NULL COMMENT 'show gestures; as the text; row is deleted; export',
  PRIMARY KEY (kind, contribution_id, person_id, gesture),
  KEY comment_gesture_person (person_id),
  CONSTRAINT comment_gesture_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT comment_gesture_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT comment_gesture_writer FOREIGN KEY (writer_id) REFERENCES persona (id),
  CONSTRAINT comment_gesture_word CHECK (gesture IN ('RECOGNISED', 'THANKS', 'STRENGTH'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
