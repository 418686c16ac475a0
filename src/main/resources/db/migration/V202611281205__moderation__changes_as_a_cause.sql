-- A changed text waits for a moderator while the text before it stands.
ALTER TABLE review DROP CONSTRAINT review_cause;
ALTER TABLE review ADD CONSTRAINT review_cause
  CHECK (cause IN ('GUEST', 'GROUP_CHECK', 'REPORT', 'DANGER', 'APPEAL', 'EDIT'));
