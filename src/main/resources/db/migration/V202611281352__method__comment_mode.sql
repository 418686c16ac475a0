-- Methods are answered by experiences; comments beside them only where an editor opens them.
ALTER TABLE working_method
  ADD COLUMN comments_open    BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '-',
  ADD COLUMN comments_end     DATETIME(6) NULL COMMENT '-',
  ADD COLUMN comments_guests  BOOLEAN     NOT NULL DEFAULT TRUE COMMENT '-',
  ADD COLUMN comments_checked BOOLEAN     NOT NULL DEFAULT FALSE COMMENT '-';
