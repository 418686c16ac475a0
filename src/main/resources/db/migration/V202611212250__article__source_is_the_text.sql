-- The whole text stands in source alone: body and details could only say the same or be wrong.
ALTER TABLE article DROP COLUMN body, DROP COLUMN details;
ALTER TABLE project DROP COLUMN body, DROP COLUMN details;
ALTER TABLE concept DROP COLUMN body, DROP COLUMN details;
