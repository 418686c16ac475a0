-- Until when somebody reads but doesn't write, and until when she is kept out. The decisions themselves stand in measure.
ALTER TABLE person
  ADD COLUMN silenced_until  DATETIME(6) NULL COMMENT 'moderation; until it ends; cleared; export',
  ADD COLUMN suspended_until DATETIME(6) NULL COMMENT 'moderation; until it ends; cleared; export',
  ADD KEY person_silenced (silenced_until),
  ADD KEY person_suspended (suspended_until);
