-- Whether people can comment on a page, until when, and who reads first. comments_end: when it closes, or since when it is closed.
ALTER TABLE article
  ADD COLUMN comments_open    BOOLEAN     NOT NULL DEFAULT TRUE COMMENT '-',
  ADD COLUMN comments_end     DATETIME(6) NULL COMMENT '-',
  ADD COLUMN comments_guests  BOOLEAN     NOT NULL DEFAULT TRUE COMMENT '-',
  ADD COLUMN comments_checked BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '-';
ALTER TABLE project
  ADD COLUMN comments_open    BOOLEAN     NOT NULL DEFAULT TRUE COMMENT '-',
  ADD COLUMN comments_end     DATETIME(6) NULL COMMENT '-',
  ADD COLUMN comments_guests  BOOLEAN     NOT NULL DEFAULT TRUE COMMENT '-',
  ADD COLUMN comments_checked BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '-';
