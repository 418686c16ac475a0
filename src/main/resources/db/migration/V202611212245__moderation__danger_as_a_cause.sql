-- A member's text with words of danger stands, and a moderator looks at it at once.
ALTER TABLE review DROP CONSTRAINT review_cause;
ALTER TABLE review ADD CONSTRAINT review_cause
  CHECK (cause IN ('GUEST', 'GROUP_CHECK', 'REPORT', 'DANGER', 'APPEAL'));
