-- How often people changed a method on the site: its page asks for versions and authors of those alone that have any.
ALTER TABLE working_method
  ADD COLUMN changes INT NOT NULL DEFAULT 0 COMMENT '-';
