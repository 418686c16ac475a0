-- One file of an inventory on its way in. columns_map says for each column, from the left, which field it is, with commas. busy makes that one at a
-- time is read in or undone.
CREATE TABLE intake (
  id              BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id       BIGINT       NOT NULL COMMENT '-',
  person_id       BIGINT       NULL COMMENT 'answer for what was read in; a year; cleared; export',
  organisation_id BIGINT       NULL COMMENT '-',
  title           VARCHAR(120) NOT NULL COMMENT 'know a file again; a year; emptied; export',
  source          VARCHAR(300) NOT NULL COMMENT '-',
  as_of           DATE         NOT NULL COMMENT '-',
  columns_map     VARCHAR(800) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT '-',
  line_count      INT          NOT NULL COMMENT '-',
  state           VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  busy            TINYINT      AS (IF(state = 'QUEUED', 1, NULL)) VIRTUAL COMMENT '-',
  seen            VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  trouble         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  added           INT          NOT NULL DEFAULT 0 COMMENT '-',
  changed         INT          NOT NULL DEFAULT 0 COMMENT '-',
  same            INT          NOT NULL DEFAULT 0 COMMENT '-',
  refused         INT          NOT NULL DEFAULT 0 COMMENT '-',
  stayed          INT          NOT NULL DEFAULT 0 COMMENT '-',
  brought_at      DATETIME(6)  NOT NULL COMMENT '-',
  ended_at        DATETIME(6)  NULL COMMENT '-',
  version         INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY intake_public_id (public_id),
  UNIQUE KEY intake_one_at_a_time (busy),
  CONSTRAINT intake_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT intake_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT intake_state CHECK (state IN ('OPEN', 'QUEUED', 'DONE', 'UNDONE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- How many lines were gone through. Beside the row of the import, which the transaction that reads in holds until its end.
CREATE TABLE intake_progress (
  intake_id       BIGINT       NOT NULL COMMENT '-',
  line_count      INT          NOT NULL COMMENT '-',
  PRIMARY KEY (intake_id),
  CONSTRAINT intake_progress_intake FOREIGN KEY (intake_id) REFERENCES intake (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What an import did to a deployment: it made it, or it changed it, and then what stood there before. stamp is when the deployment changed by it: one
-- that changed again since is left alone when the import is undone.
CREATE TABLE intake_row (
  intake_id       BIGINT       NOT NULL COMMENT '-',
  deployment      BIGINT       NOT NULL COMMENT '-',
  line            INT          NOT NULL COMMENT '-',
  made            TINYINT      NOT NULL COMMENT '-',
  stamp           DATETIME(6)  NULL COMMENT '-',
  from_on         DATE         NULL COMMENT '-',
  until_on        DATE         NULL COMMENT '-',
  situations      VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  modes           VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  frequency       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  source          VARCHAR(300) NULL COMMENT '-',
  checked_on      DATE         NULL COMMENT '-',
  changed_at      DATETIME(6)  NULL COMMENT '-',
  PRIMARY KEY (intake_id, deployment),
  CONSTRAINT intake_row_intake FOREIGN KEY (intake_id) REFERENCES intake (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Organisations that an import wrote down, so that they go again when it is undone and nobody uses them.
CREATE TABLE intake_organisation (
  intake_id       BIGINT       NOT NULL COMMENT '-',
  organisation_id BIGINT       NOT NULL COMMENT '-',
  PRIMARY KEY (intake_id, organisation_id),
  CONSTRAINT intake_organisation_intake FOREIGN KEY (intake_id) REFERENCES intake (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What a column means and who is meant by a name, as it was said once: for files of an organisation, or for those of one editor. The word is folded
-- (small letters and digits); the target is a field, a key, '-' for left out or '+' for a new organisation.
CREATE TABLE intake_memory (
  id              BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  organisation_id BIGINT       NULL COMMENT '-',
  person_id       BIGINT       NULL COMMENT 'remember what she chose; while the account lives; deleted; export',
  kind            VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  word            VARCHAR(200) NOT NULL COMMENT '-',
  target          VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY intake_memory_of_organisation (organisation_id, kind, word),
  UNIQUE KEY intake_memory_of_person (person_id, kind, word),
  CONSTRAINT intake_memory_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT intake_memory_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
  CONSTRAINT intake_memory_owner CHECK ((person_id IS NULL) <> (organisation_id IS NULL)),
  CONSTRAINT intake_memory_kind CHECK (kind IN ('COLUMN', 'METHOD', 'ORGANISATION'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO job_lock (name) VALUES ('intake');
