-- A name stands on public pages by consent alone, as its statement says. NULL: not read from the ledger yet, which the next
-- start does; until then nobody is named.
ALTER TABLE person MODIFY COLUMN name_withheld BOOLEAN NULL DEFAULT TRUE
  COMMENT 'publish; while the account lives; cleared; no export';
UPDATE person SET name_withheld = NULL;
