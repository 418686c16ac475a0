-- What kind of talk a discussion is, and which reply answered a question. Who accepted it stands in the log.
ALTER TABLE discussion
  ADD COLUMN kind      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'TALK' COMMENT '-',
  ADD COLUMN answer_id BIGINT NULL COMMENT '-',
  ADD CONSTRAINT discussion_kind CHECK (kind IN ('TALK', 'QUESTION')),
  ADD CONSTRAINT discussion_answer FOREIGN KEY (answer_id) REFERENCES comment (id) ON DELETE SET NULL;
