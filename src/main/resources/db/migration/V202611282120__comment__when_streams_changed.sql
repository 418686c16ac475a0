-- Pages show the comments that were read before, until anything changed under that contribution. The database itself counts these changes, as
-- it does those of names: whoever writes, changes, moves or takes away a comment or a gesture moves the number in the same transaction.
CREATE TABLE comment_change (
  target_kind  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  target_id    BIGINT      NOT NULL COMMENT '-',
  number       BIGINT      NOT NULL COMMENT '-',
  PRIMARY KEY (target_kind, target_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TRIGGER comment_adds_to_stream AFTER INSERT ON comment FOR EACH ROW
  INSERT INTO comment_change (target_kind, target_id, number) VALUES (NEW.target_kind, NEW.target_id, 1)
  ON DUPLICATE KEY UPDATE number = number + 1;
CREATE TRIGGER comment_changes_stream AFTER UPDATE ON comment FOR EACH ROW
  INSERT INTO comment_change (target_kind, target_id, number)
  VALUES (OLD.target_kind, OLD.target_id, 1), (NEW.target_kind, NEW.target_id, 1)
  ON DUPLICATE KEY UPDATE number = number + 1;
CREATE TRIGGER comment_leaves_stream AFTER DELETE ON comment FOR EACH ROW
  INSERT INTO comment_change (target_kind, target_id, number) VALUES (OLD.target_kind, OLD.target_id, 1)
  ON DUPLICATE KEY UPDATE number = number + 1;

-- A gesture on a comment stands in the stream of that comment, one on the contribution in its own.
CREATE TRIGGER comment_gesture_adds_to_stream AFTER INSERT ON comment_gesture FOR EACH ROW
  INSERT INTO comment_change (target_kind, target_id, number)
  SELECT c.target_kind, c.target_id, 1 FROM comment c WHERE NEW.kind = 'COMMENT' AND c.id = NEW.contribution_id
  UNION ALL SELECT NEW.kind, NEW.contribution_id, 1 FROM DUAL WHERE NEW.kind <> 'COMMENT'
  ON DUPLICATE KEY UPDATE number = comment_change.number + 1;
CREATE TRIGGER comment_gesture_changes_stream AFTER UPDATE ON comment_gesture FOR EACH ROW
  INSERT INTO comment_change (target_kind, target_id, number)
  SELECT c.target_kind, c.target_id, 1 FROM comment c WHERE NEW.kind = 'COMMENT' AND c.id = NEW.contribution_id
  UNION ALL SELECT NEW.kind, NEW.contribution_id, 1 FROM DUAL WHERE NEW.kind <> 'COMMENT'
  ON DUPLICATE KEY UPDATE number = comment_change.number + 1;
CREATE TRIGGER comment_gesture_leaves_stream AFTER DELETE ON comment_gesture FOR EACH ROW
  INSERT INTO comment_change (target_kind, target_id, number)
  SELECT c.target_kind, c.target_id, 1 FROM comment c WHERE OLD.kind = 'COMMENT' AND c.id = OLD.contribution_id
  UNION ALL SELECT OLD.kind, OLD.contribution_id, 1 FROM DUAL WHERE OLD.kind <> 'COMMENT'
  ON DUPLICATE KEY UPDATE number = comment_change.number + 1;
