-- When its author changed it last.
ALTER TABLE discussion ADD COLUMN edited_at DATETIME(6) NULL COMMENT '-' AFTER published_at;
