-- Since when a discussion stands without its first text: its author took that away, and others had replied.
ALTER TABLE discussion ADD COLUMN left_at DATETIME(6) NULL COMMENT '-' AFTER edited_at;
