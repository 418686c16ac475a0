-- A list says of a name what it was called when it was put there: what it is called now may be known to others alone.
ALTER TABLE muted_name
  ADD COLUMN name VARCHAR(60) NULL COMMENT 'say which name it is; until she takes it off, or its account ends; row is deleted; export' AFTER persona_id;

UPDATE muted_name m JOIN persona n ON n.id = m.persona_id SET m.name = n.name;

ALTER TABLE muted_name
  MODIFY COLUMN name VARCHAR(60) NOT NULL COMMENT 'say which name it is; until she takes it off, or its account ends; row is deleted; export';
