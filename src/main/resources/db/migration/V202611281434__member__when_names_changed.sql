-- Pages show names that were read before, until anything changed that stands with a name. The database itself counts these changes, so that
-- none can be forgotten: whoever changes a name, in whichever room, moves the number in the same transaction.
CREATE TABLE name_change (
  id      TINYINT NOT NULL COMMENT '-',
  number  BIGINT  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  CONSTRAINT name_change_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT INTO name_change (id, number) VALUES (1, 0);

CREATE TRIGGER person_changes_names AFTER UPDATE ON person FOR EACH ROW
  UPDATE name_change SET number = number + 1 WHERE NOT (OLD.name_withheld <=> NEW.name_withheld);
CREATE TRIGGER person_takes_names AFTER DELETE ON person FOR EACH ROW
  UPDATE name_change SET number = number + 1;

CREATE TRIGGER persona_changes_names AFTER UPDATE ON persona FOR EACH ROW
  UPDATE name_change SET number = number + 1 WHERE NOT (OLD.name <=> NEW.name AND OLD.public_id <=> NEW.public_id
    AND OLD.person_id <=> NEW.person_id);
CREATE TRIGGER persona_takes_names AFTER DELETE ON persona FOR EACH ROW
  UPDATE name_change SET number = number + 1;

CREATE TRIGGER badge_adds_to_names AFTER INSERT ON badge FOR EACH ROW
  UPDATE name_change SET number = number + 1;
CREATE TRIGGER badge_changes_names AFTER UPDATE ON badge FOR EACH ROW
  UPDATE name_change SET number = number + 1;
CREATE TRIGGER badge_takes_names AFTER DELETE ON badge FOR EACH ROW
  UPDATE name_change SET number = number + 1;

CREATE TRIGGER organisation_changes_names AFTER UPDATE ON organisation FOR EACH ROW
  UPDATE name_change SET number = number + 1 WHERE NOT (OLD.name <=> NEW.name);
CREATE TRIGGER organisation_takes_names AFTER DELETE ON organisation FOR EACH ROW
  UPDATE name_change SET number = number + 1;

CREATE TRIGGER profile_field_adds_to_names AFTER INSERT ON profile_field FOR EACH ROW
  UPDATE name_change SET number = number + 1;
CREATE TRIGGER profile_field_changes_names AFTER UPDATE ON profile_field FOR EACH ROW
  UPDATE name_change SET number = number + 1 WHERE NOT (OLD.seen_by <=> NEW.seen_by AND OLD.persona_id <=> NEW.persona_id);
CREATE TRIGGER profile_field_takes_names AFTER DELETE ON profile_field FOR EACH ROW
  UPDATE name_change SET number = number + 1;
