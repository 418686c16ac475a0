-- Since when somebody is no longer asked to say hello; empty for as long as she is.
ALTER TABLE membership ADD COLUMN hello_closed_at DATETIME(6) NULL
  COMMENT 'take part; while the membership lasts; row is deleted; export' AFTER joined_at;
