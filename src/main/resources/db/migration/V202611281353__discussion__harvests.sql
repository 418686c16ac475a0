-- What a discussion taught, written by members of its group; and the sentences quoted in it, each with the consent of its author.
-- draft_number is how the desk of the editors knows the piece; nothing there leads back.
CREATE TABLE harvest (
  id            BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  discussion_id BIGINT       NOT NULL COMMENT '-',
  title         VARCHAR(140) NOT NULL COMMENT '-',
  good          TEXT         NOT NULL COMMENT '-',
  better        TEXT         NOT NULL COMMENT '-',
  asked         TEXT         NOT NULL COMMENT '-',
  addressee     VARCHAR(140) NOT NULL COMMENT '-',
  draft_number  BIGINT       NULL COMMENT '-',
  offered_at    DATETIME(6)  NULL COMMENT '-',
  version       INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY harvest_once (discussion_id),
  CONSTRAINT harvest_discussion FOREIGN KEY (discussion_id) REFERENCES discussion (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE harvest_quote (
  id            BIGINT        NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id     BIGINT        NOT NULL COMMENT '-',
  harvest_id    BIGINT        NOT NULL COMMENT '-',
  part          VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  text_kind     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  text_id       BIGINT        NOT NULL COMMENT '-',
  persona_id    BIGINT        NOT NULL COMMENT 'ask the author of a sentence; while it may be quoted; row is deleted; export',
  sentence      VARCHAR(1000) NOT NULL COMMENT 'quote with consent; until withdrawn; cleared; export',
  sentence_hash CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  state         VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'quote with consent; until withdrawn; row is deleted; export',
  asked_at      DATETIME(6)   NOT NULL COMMENT 'quote with consent; until withdrawn; row is deleted; export',
  decided_at    DATETIME(6)   NULL COMMENT 'quote with consent; until withdrawn; row is deleted; export',
  consent_id    BIGINT        NULL COMMENT 'proof of consent; always; row is deleted; export',
  version       INT           NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY harvest_quote_public_id (public_id),
  UNIQUE KEY harvest_quote_once (harvest_id, text_kind, text_id, sentence_hash),
  KEY harvest_quote_persona (persona_id),
  KEY harvest_quote_text (text_kind, text_id),
  CONSTRAINT harvest_quote_harvest FOREIGN KEY (harvest_id) REFERENCES harvest (id),
  CONSTRAINT harvest_quote_author FOREIGN KEY (persona_id) REFERENCES persona (id),
  CONSTRAINT harvest_quote_consent FOREIGN KEY (consent_id) REFERENCES consent_entry (id),
  CONSTRAINT harvest_quote_part CHECK (part IN ('GOOD', 'BETTER', 'ASKED')),
  CONSTRAINT harvest_quote_state CHECK (state IN ('ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN', 'GONE')),
  CONSTRAINT harvest_quote_proven CHECK (state <> 'GIVEN' OR consent_id IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
