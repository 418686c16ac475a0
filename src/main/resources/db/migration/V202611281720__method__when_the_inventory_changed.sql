-- Pages of the inventory are answered from memory until anything changed that they show. The database itself counts these changes, so that none can
-- be forgotten: whoever changes a deployment, or what its method or organisation is called, moves a number in the same transaction. It moves the one of
-- its connection: a whole import would else hold the one number until its end, and everybody who confirms something would wait for it. Readers ask for
-- the sum, which moves with each of them.
CREATE TABLE inventory_change (
  id      TINYINT NOT NULL COMMENT '-',
  number  BIGINT  NOT NULL COMMENT '-',
  PRIMARY KEY (id),
  CONSTRAINT inventory_change_few CHECK (id BETWEEN 0 AND 31)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
INSERT INTO inventory_change (id, number) SELECT seq, 0 FROM seq_0_to_31;

CREATE TRIGGER deployment_adds_to_inventory AFTER INSERT ON deployment FOR EACH ROW
  UPDATE inventory_change SET number = number + 1 WHERE id = CONNECTION_ID() MOD 32;
CREATE TRIGGER deployment_changes_inventory AFTER UPDATE ON deployment FOR EACH ROW
  UPDATE inventory_change SET number = number + 1 WHERE id = CONNECTION_ID() MOD 32;
CREATE TRIGGER deployment_takes_from_inventory AFTER DELETE ON deployment FOR EACH ROW
  UPDATE inventory_change SET number = number + 1 WHERE id = CONNECTION_ID() MOD 32;

CREATE TRIGGER working_method_changes_inventory AFTER UPDATE ON working_method FOR EACH ROW
  UPDATE inventory_change SET number = number + 1 WHERE id = CONNECTION_ID() MOD 32
    AND NOT (OLD.slug <=> NEW.slug AND OLD.title <=> NEW.title AND OLD.status <=> NEW.status);
CREATE TRIGGER organisation_changes_inventory AFTER UPDATE ON organisation FOR EACH ROW
  UPDATE inventory_change SET number = number + 1 WHERE id = CONNECTION_ID() MOD 32
    AND NOT (OLD.slug <=> NEW.slug AND OLD.name <=> NEW.name AND OLD.region <=> NEW.region);
