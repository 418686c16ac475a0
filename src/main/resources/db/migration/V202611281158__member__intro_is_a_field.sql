-- The words are in profile_field now.
ALTER TABLE persona DROP COLUMN intro;
