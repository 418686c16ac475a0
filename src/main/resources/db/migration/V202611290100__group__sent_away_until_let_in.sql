-- Who was sent away, asked again and hears nothing or no, was still sent away. Whoever is inside again is not.
ALTER TABLE join_request
  ADD COLUMN ended_at DATETIME(6) NULL COMMENT 'take part; until let in again, at most one year after the last decision; row is deleted; export' AFTER decided_at;

UPDATE join_request r
   SET r.ended_at = COALESCE(r.decided_at, r.asked_at)
 WHERE r.reason IS NOT NULL
   AND r.state <> 'ACCEPTED'
   AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.group_id = r.group_id AND m.person_id = r.person_id);
