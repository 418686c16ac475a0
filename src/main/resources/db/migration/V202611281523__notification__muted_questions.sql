-- Who wants no news of a talk about her experience says so there.
ALTER TABLE muted_place DROP CONSTRAINT muted_place_kind;
ALTER TABLE muted_place ADD CONSTRAINT muted_place_kind CHECK (kind IN ('DISCUSSION', 'GROUP', 'QUESTION'));
