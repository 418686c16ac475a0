-- Follows the last word of the consent to publish under a name: while true, public pages show a neutral word instead.
ALTER TABLE person
  ADD COLUMN name_withheld BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'publish; while the account lives; cleared; no export' AFTER discreet_mail;
