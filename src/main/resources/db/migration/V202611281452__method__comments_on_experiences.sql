-- People comment on an experience, on a page of its own, as editors set it.
ALTER TABLE experience
  ADD COLUMN comment_count    INT         NOT NULL DEFAULT 0 COMMENT '-',
  ADD COLUMN comments_open    BOOLEAN     NOT NULL DEFAULT TRUE COMMENT '-',
  ADD COLUMN comments_end     DATETIME(6) NULL COMMENT '-',
  ADD COLUMN comments_guests  BOOLEAN     NOT NULL DEFAULT TRUE COMMENT '-',
  ADD COLUMN comments_checked BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '-';
