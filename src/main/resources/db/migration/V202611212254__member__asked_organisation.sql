-- What somebody who asks for a badge says she works for; it becomes an organisation only when confirmed.
ALTER TABLE badge
  ADD COLUMN asked_organisation VARCHAR(120) NULL
    COMMENT 'publish; until confirmed; row is deleted; export' AFTER organisation_id;
