CREATE TABLE meeting (
  id             BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id      BIGINT       NOT NULL COMMENT '-',
  group_id       BIGINT       NOT NULL COMMENT '-',
  persona_id     BIGINT       NOT NULL COMMENT 'meet; while the group keeps its agenda; name is replaced; export',
  title          VARCHAR(140) NOT NULL COMMENT '-',
  about          TEXT         NULL COMMENT '-',
  place          VARCHAR(200) NOT NULL COMMENT '-',
  local_start    CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  zone           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  starts_at      DATETIME(6)  NOT NULL COMMENT '-',
  minutes        INT          NOT NULL COMMENT '-',
  places         INT          NULL COMMENT '-',
  childcare      BOOLEAN      NOT NULL COMMENT '-',
  interpreter    BOOLEAN      NOT NULL COMMENT '-',
  food           BOOLEAN      NOT NULL COMMENT '-',
  reachable      BOOLEAN      NOT NULL COMMENT '-',
  costs          VARCHAR(100) NULL COMMENT '-',
  cancel_reason  VARCHAR(300) NULL COMMENT '-',
  cancelled_at   DATETIME(6)  NULL COMMENT '-',
  reminded_at    DATETIME(6)  NULL COMMENT '-',
  report         TEXT         NULL COMMENT '-',
  reported_at    DATETIME(6)  NULL COMMENT '-',
  created_at     DATETIME(6)  NOT NULL COMMENT '-',
  version        INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY meeting_public_id (public_id),
  KEY meeting_group (group_id, starts_at),
  KEY meeting_starts (starts_at),
  CONSTRAINT meeting_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT meeting_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT meeting_minutes CHECK (minutes BETWEEN 1 AND 1440),
  CONSTRAINT meeting_places CHECK (places IS NULL OR places BETWEEN 1 AND 1000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE meeting_reply (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  meeting_id  BIGINT      NOT NULL COMMENT 'meet; one year after the meeting; row is deleted; export',
  person_id   BIGINT      NOT NULL COMMENT 'meet; one year after the meeting; row is deleted; export',
  coming      BOOLEAN     NOT NULL COMMENT 'meet; one year after the meeting; row is deleted; export',
  replied_at  DATETIME(6) NOT NULL COMMENT 'meet; one year after the meeting; row is deleted; export',
  version     INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY meeting_reply_once (meeting_id, person_id),
  CONSTRAINT meeting_reply_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT meeting_reply_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE meeting_agreement (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  meeting_id  BIGINT       NOT NULL COMMENT '-',
  position    INT          NOT NULL COMMENT '-',
  who         VARCHAR(100) NOT NULL COMMENT '-',
  what        VARCHAR(300) NOT NULL COMMENT '-',
  due         VARCHAR(60)  NULL COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY meeting_agreement_position (meeting_id, position),
  CONSTRAINT meeting_agreement_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO job_lock (name) VALUES ('meeting');
