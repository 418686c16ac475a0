-- Whether members may speak under a one-time name; facilitators say so.
ALTER TABLE community_group ADD COLUMN one_time_names BOOLEAN NOT NULL DEFAULT TRUE COMMENT '-' AFTER checks_members;
