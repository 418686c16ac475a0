-- Pieces that other rooms sent to the editors. Nothing in them leads back to where they come from. token_hash: the link of who is asked something.
CREATE TABLE received_draft (
  id          BIGINT       NOT NULL AUTO_INCREMENT COMMENT '-',
  public_id   BIGINT       NOT NULL COMMENT '-',
  title       VARCHAR(140) NOT NULL COMMENT '-',
  good        TEXT         NOT NULL COMMENT '-',
  better      TEXT         NOT NULL COMMENT '-',
  asked       TEXT         NOT NULL COMMENT '-',
  addressee   VARCHAR(140) NOT NULL COMMENT '-',
  received_at DATETIME(6)  NOT NULL COMMENT '-',
  token_hash  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '-',
  answer      TEXT         NULL COMMENT '-',
  done_on     DATE         NULL COMMENT '-',
  answered_at DATETIME(6)  NULL COMMENT '-',
  version     INT          NOT NULL DEFAULT 0 COMMENT '-',
  PRIMARY KEY (id),
  UNIQUE KEY received_draft_public_id (public_id),
  UNIQUE KEY received_draft_token (token_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE received_quote (
  draft_id BIGINT        NOT NULL COMMENT '-',
  number   BIGINT        NOT NULL COMMENT '-',
  part     VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  sentence VARCHAR(1000) NULL COMMENT 'quote with consent; until withdrawn; cleared; no export',
  PRIMARY KEY (draft_id, number),
  CONSTRAINT received_quote_draft FOREIGN KEY (draft_id) REFERENCES received_draft (id),
  CONSTRAINT received_quote_part CHECK (part IN ('GOOD', 'BETTER', 'ASKED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
