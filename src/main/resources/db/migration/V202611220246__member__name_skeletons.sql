-- What a name looks like, so that one that imitates another is found by a key. Filled at the start for older names.
ALTER TABLE persona
  ADD COLUMN skeleton VARCHAR(120) NULL COMMENT 'publish; while the account lives; cleared; no export',
  ADD KEY persona_skeleton (skeleton);
