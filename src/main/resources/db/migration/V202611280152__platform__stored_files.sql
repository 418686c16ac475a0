-- What is known of the files of people; the files themselves lie in PORTAL_FILES_DIR under their random names.
CREATE TABLE stored_file (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id   BIGINT       NOT NULL COMMENT 'show a file; while its owner is there; row and file are deleted; no export',
  owner_kind  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  owner_id    BIGINT       NOT NULL COMMENT '-',
  small_of    BIGINT       NULL COMMENT '-',
  person_id   BIGINT       NULL COMMENT 'know whose file it is; while its owner is there; row and file are deleted; no export',
  file_name   CHAR(32)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  title       VARCHAR(120) NOT NULL COMMENT 'show a file; while its owner is there; row and file are deleted; export',
  alternative VARCHAR(300) NULL COMMENT 'show a file; while its owner is there; row and file are deleted; export',
  media_type  VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  size_bytes  BIGINT       NOT NULL COMMENT '-',
  sha256_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  width       INT          NULL COMMENT '-',
  height      INT          NULL COMMENT '-',
  scan        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  stored_at   DATETIME(6)  NOT NULL COMMENT 'know its age; while its owner is there; row and file are deleted; export',
  PRIMARY KEY (id),
  UNIQUE KEY stored_file_public_id (public_id),
  UNIQUE KEY stored_file_name (file_name),
  UNIQUE KEY stored_file_small (small_of),
  KEY stored_file_owner (owner_kind, owner_id),
  CONSTRAINT stored_file_small_of FOREIGN KEY (small_of) REFERENCES stored_file (id) ON DELETE CASCADE,
  CONSTRAINT stored_file_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT stored_file_scan CHECK (scan IN ('NOT_SCANNED', 'CLEAN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO job_lock (name) VALUES ('file');
