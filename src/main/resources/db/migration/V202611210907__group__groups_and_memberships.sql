CREATE TABLE community_group (
  id                BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id         BIGINT       NOT NULL COMMENT '-',
  slug              VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  name              VARCHAR(100) NOT NULL COMMENT '-',
  kind              VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  joining           VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  question          VARCHAR(200) NULL COMMENT '-',
  parents           BOOLEAN      NOT NULL DEFAULT FALSE COMMENT '-',
  checks_members    BOOLEAN      NOT NULL DEFAULT FALSE COMMENT '-',
  summary           VARCHAR(500) NOT NULL COMMENT '-',
  rules             TEXT         NULL COMMENT '-',
  discussion_count  INT          NOT NULL DEFAULT 0 COMMENT '-',
  last_activity_at  DATETIME(6)  NULL COMMENT '-',
  created_at        DATETIME(6)  NOT NULL COMMENT '-',
  version           INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY community_group_public_id (public_id),
  UNIQUE KEY community_group_slug (slug),
  CONSTRAINT community_group_kind CHECK (kind IN ('OPEN', 'CLOSED', 'HIDDEN')),
  CONSTRAINT community_group_joining CHECK (joining IN ('FREE', 'REQUEST', 'INVITATION'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE membership (
  id          BIGINT      NOT NULL AUTO_INCREMENT COMMENT '-',
  group_id    BIGINT      NOT NULL COMMENT 'take part; while the membership lasts; row is deleted; export',
  person_id   BIGINT      NOT NULL COMMENT 'take part; while the membership lasts; row is deleted; export',
  persona_id  BIGINT      NOT NULL COMMENT 'take part; while the membership lasts; row is deleted; export',
  role        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'take part; while the membership lasts; row is deleted; export',
  joined_at   DATETIME(6) NOT NULL COMMENT 'take part; while the membership lasts; row is deleted; export',
  version     INT         NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY membership_once (group_id, person_id),
  KEY membership_person (person_id),
  CONSTRAINT membership_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT membership_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT membership_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT membership_role CHECK (role IN ('MEMBER', 'FACILITATOR'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE join_request (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id   BIGINT       NOT NULL COMMENT '-',
  group_id    BIGINT       NOT NULL COMMENT 'take part; until decided; row is deleted; export',
  person_id   BIGINT       NOT NULL COMMENT 'take part; until decided; row is deleted; export',
  persona_id  BIGINT       NOT NULL COMMENT 'take part; until decided; row is deleted; export',
  answer      VARCHAR(500) NULL COMMENT 'take part; until decided; row is deleted; export',
  state       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  asked_at    DATETIME(6)  NOT NULL COMMENT '-',
  decided_at  DATETIME(6)  NULL COMMENT '-',
  version     INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY join_request_public_id (public_id),
  UNIQUE KEY join_request_once (group_id, person_id),
  CONSTRAINT join_request_group FOREIGN KEY (group_id) REFERENCES community_group (id),
  CONSTRAINT join_request_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT join_request_persona FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT join_request_state CHECK (state IN ('ASKED', 'ACCEPTED', 'REFUSED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
