-- Mail for somebody who chose unremarkable mail leaves without the name of the site beside the sender's address.
ALTER TABLE outbox_mail
  ADD COLUMN discreet BOOLEAN NOT NULL DEFAULT FALSE COMMENT '-' AFTER body;
