-- What the catalogue sorts by besides; files fill it at the next start. Read whole with each method, never looked for in a statement, so no table.
ALTER TABLE working_method
  ADD COLUMN aliases       VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL DEFAULT '' COMMENT '-',
  ADD COLUMN target_groups VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT '-',
  ADD COLUMN places        VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT '-';
