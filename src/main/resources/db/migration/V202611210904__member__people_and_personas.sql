-- Who somebody is stays in person; what others see is a persona.

CREATE TABLE person (
  id                  BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id           BIGINT       NOT NULL COMMENT 'account; while the account lives; row is emptied; no export',
  email               VARCHAR(254) NULL COMMENT 'account; while the account lives; cleared; export',
  email_key           VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'account; while the account lives; cleared; no export',
  email_confirmed_at  DATETIME(6)  NULL COMMENT 'account; while the account lives; cleared; export',
  password_hash       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'account; while the account lives; cleared; no export',
  sixteen_at          DATETIME(6)  NOT NULL COMMENT 'account; while the account lives; cleared; export',
  state               VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  language            VARCHAR(5)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'nl' COMMENT 'account; while the account lives; cleared; export',
  discreet_mail       BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'account; while the account lives; cleared; export',
  created_at          DATETIME(6)  NOT NULL COMMENT 'account; while the account lives; cleared; export',
  version             INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY person_public_id (public_id),
  UNIQUE KEY person_email_key (email_key),
  CONSTRAINT person_state CHECK (state IN ('UNCONFIRMED', 'ACTIVE', 'SUSPENDED', 'ERASED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE persona (
  id           BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id    BIGINT       NOT NULL COMMENT 'publish; while the account lives; kept without a person; no export',
  person_id    BIGINT       NOT NULL COMMENT 'publish; while the account lives; points to an emptied person; no export',
  name         VARCHAR(60)  NOT NULL COMMENT 'publish; while the account lives; becomes voormalig deelnemer; export',
  public_one   BOOLEAN      NULL COMMENT '-',
  intro        VARCHAR(500) NULL COMMENT 'publish; while the account lives; cleared; export',
  created_at   DATETIME(6)  NOT NULL COMMENT 'publish; while the account lives; cleared; export',
  version      INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY persona_public_id (public_id),
  -- public_one is TRUE or NULL, so this key allows one public persona and any number of others
  UNIQUE KEY persona_one_public (person_id, public_one),
  CONSTRAINT persona_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE role_grant (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id   BIGINT      NOT NULL COMMENT 'account; while the account lives; row is deleted; export',
  role        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'account; while the account lives; row is deleted; export',
  granted_at  DATETIME(6) NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY role_grant_once (person_id, role),
  CONSTRAINT role_grant_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT role_grant_role CHECK (role IN ('MODERATOR', 'EDITOR', 'PRIVACY_OFFICER', 'ADMINISTRATOR'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE badge (
  id                BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  person_id         BIGINT       NOT NULL COMMENT 'publish; while the account lives; row is deleted; export',
  kind              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'publish; while the account lives; row is deleted; export',
  organisation_id   BIGINT       NULL COMMENT 'publish; while the account lives; row is deleted; export',
  confirmed_at      DATETIME(6)  NULL COMMENT 'publish; while the account lives; row is deleted; export',
  expires_at        DATETIME(6)  NULL COMMENT 'publish; while the account lives; row is deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY badge_once (person_id, kind),
  CONSTRAINT badge_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT badge_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT badge_kind CHECK (kind IN ('PARENT', 'YOUNGSTER', 'VOLUNTEER', 'PROFESSIONAL', 'RESEARCHER', 'MUNICIPALITY'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
