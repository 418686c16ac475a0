-- What parents need and what professionals need stand side by side. An experience that somebody is telling is a draft.
ALTER TABLE experience
  ADD COLUMN needed VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NULL
    COMMENT 'publish; until withdrawn; as the person chooses; export' AFTER hindered;
ALTER TABLE draft DROP CONSTRAINT draft_kind;
ALTER TABLE draft ADD CONSTRAINT draft_kind CHECK (kind IN ('REPLY', 'DISCUSSION', 'EDIT', 'EXPERIENCE'));
