-- Other names are rows of their own: the provider tracks no changes of an entity that holds a list of embedded values.

ALTER TABLE organisation_name
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT COMMENT '-' FIRST,
  ADD PRIMARY KEY (id),
  ADD KEY organisation_name_of (organisation_id, position);
