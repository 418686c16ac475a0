ALTER TABLE join_request
  ADD COLUMN reason VARCHAR(300) NULL COMMENT 'take part; one year after the end; row is deleted; export' AFTER answer,
  DROP CONSTRAINT join_request_state,
  ADD CONSTRAINT join_request_state CHECK (state IN ('ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'ENDED'));
