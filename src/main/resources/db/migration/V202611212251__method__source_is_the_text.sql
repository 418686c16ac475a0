-- The whole text stands in source alone. Recognitions keep a table, since their days are looked after; research doesn't.
ALTER TABLE working_method DROP COLUMN body, DROP COLUMN details;
ALTER TABLE working_method MODIFY COLUMN checked_on DATE NULL COMMENT '-';
DROP TABLE method_evidence;
ALTER TABLE method_recognition DROP COLUMN month_only;
ALTER TABLE method_recognition DROP COLUMN note;
ALTER TABLE method_recognition MODIFY COLUMN recognised_on DATE NULL COMMENT '-';
ALTER TABLE method_recognition
  ADD COLUMN day_precision VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DAY' COMMENT '-';
ALTER TABLE method_recognition
  ADD CONSTRAINT method_recognition_precision CHECK (day_precision IN ('DAY', 'MONTH', 'YEAR'));
