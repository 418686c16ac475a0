-- Which methods a method comes from, so that both pages show the other; the other one may not exist here, so no key to it. Files fill it at the next start.
CREATE TABLE method_lineage (
  method_id  BIGINT      NOT NULL COMMENT '-',
  relation   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  ancestor   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  PRIMARY KEY (method_id, relation, ancestor),
  KEY method_lineage_ancestor (ancestor, method_id),
  CONSTRAINT method_lineage_method FOREIGN KEY (method_id) REFERENCES working_method (id),
  CONSTRAINT method_lineage_relation CHECK (relation IN ('BASED_ON', 'VARIANT_OF'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
