-- Told apart from what a moderator decided: what an author took away while it waited says nothing about how long a decision takes.
ALTER TABLE review
  ADD COLUMN withdrawn BOOLEAN NOT NULL DEFAULT FALSE COMMENT '-',
  ADD KEY review_decided (decided_at, id);
