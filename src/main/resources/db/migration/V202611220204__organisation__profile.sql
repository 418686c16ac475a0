-- What an organisation tells of itself: other names, region, what it offers, and who speaks for it.
UPDATE organisation SET type = 'OTHER';
ALTER TABLE organisation
  ADD COLUMN offers     TEXT         NULL COMMENT '-',
  ADD COLUMN source     VARCHAR(300) NULL COMMENT '-',
  ADD COLUMN checked_on DATE         NULL COMMENT '-',
  ADD COLUMN changed_at DATETIME(6)  NOT NULL DEFAULT '2026-11-21 00:00:00' COMMENT '-',
  ADD COLUMN version    INT          NOT NULL DEFAULT 0 COMMENT '-',
  ADD KEY organisation_name (name, id),
  ADD CONSTRAINT organisation_type CHECK (type IN ('PROVIDER', 'TEAM', 'PROTECTION', 'HEALTH', 'PRACTICE',
    'MUNICIPALITY', 'KNOWLEDGE', 'CITIZENS', 'PROFESSION', 'OTHER'));

CREATE TABLE organisation_name (
  organisation_id BIGINT       NOT NULL COMMENT '-',
  position        INT          NOT NULL COMMENT '-',
  kind            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  name            VARCHAR(120) NOT NULL COMMENT '-',
  until_year      INT          NULL COMMENT '-',
  PRIMARY KEY (organisation_id, position),
  KEY organisation_name_name (name),
  CONSTRAINT organisation_name_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT organisation_name_kind CHECK (kind IN ('FORMER', 'SHORT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE contact_person (
  id              BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id       BIGINT       NOT NULL COMMENT 'publish; while she is one; row is deleted; no export',
  organisation_id BIGINT       NOT NULL COMMENT 'publish; while she is one; row is deleted; export',
  person_id       BIGINT       NOT NULL COMMENT 'publish; while she is one; row is deleted; no export',
  task            VARCHAR(120) NOT NULL COMMENT 'publish; while she is one; row is deleted; export',
  until_on        DATE         NULL COMMENT 'publish; while she is one; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY contact_person_public_id (public_id),
  UNIQUE KEY contact_person_once (organisation_id, person_id),
  CONSTRAINT contact_person_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT contact_person_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
