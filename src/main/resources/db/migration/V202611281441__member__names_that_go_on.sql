-- A lasting name can be tied to a discussion too, when that goes to another group: there it speaks on, and elsewhere it is what it was.
ALTER TABLE one_time_name ADD COLUMN lasting BOOLEAN NOT NULL DEFAULT FALSE COMMENT '-' AFTER contribution_id;
