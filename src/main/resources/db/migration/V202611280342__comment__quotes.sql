-- Which comments quote which, so that the quote of a comment that is taken away can be replaced.
CREATE TABLE comment_quote (
  comment_id BIGINT NOT NULL COMMENT '-',
  quoted_id  BIGINT NOT NULL COMMENT '-',
  PRIMARY KEY (comment_id, quoted_id),
  KEY comment_quote_quoted (quoted_id),
  CONSTRAINT comment_quote_comment FOREIGN KEY (comment_id) REFERENCES comment (id) ON DELETE CASCADE,
  CONSTRAINT comment_quote_quoted FOREIGN KEY (quoted_id) REFERENCES comment (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
