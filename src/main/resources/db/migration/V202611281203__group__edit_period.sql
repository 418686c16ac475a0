-- For how long members may change what they wrote; facilitators say so.
ALTER TABLE community_group ADD COLUMN edit_hours INT NOT NULL DEFAULT 24 COMMENT '-' AFTER one_time_names;
ALTER TABLE community_group ADD CONSTRAINT group_edit_hours CHECK (edit_hours IN (1, 24, 168));
