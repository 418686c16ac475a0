-- A quote that was replaced because a moderator hid what it quotes: put back with it, and gone with it for good.
CREATE TABLE comment_quote_aside (
  comment_id BIGINT     NOT NULL COMMENT '-',
  quoted_id  BIGINT     NOT NULL COMMENT '-',
  position   INT        NOT NULL COMMENT '-',
  body       MEDIUMTEXT NOT NULL COMMENT 'put a quote back; as the quoted comment; cleared with it; no export',
  PRIMARY KEY (comment_id, quoted_id, position),
  KEY comment_quote_aside_quoted (quoted_id),
  CONSTRAINT comment_quote_aside_comment FOREIGN KEY (comment_id) REFERENCES comment (id) ON DELETE CASCADE,
  CONSTRAINT comment_quote_aside_quoted FOREIGN KEY (quoted_id) REFERENCES comment (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
