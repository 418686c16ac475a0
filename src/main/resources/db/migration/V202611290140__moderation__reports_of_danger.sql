-- A report on a page in which somebody may be in danger stands before the others, as urgent cases do.
ALTER TABLE report ADD COLUMN urgent BOOLEAN NOT NULL DEFAULT FALSE COMMENT '-';
UPDATE report SET urgent = TRUE WHERE reason_code = 'danger' AND contribution_id IS NULL;
