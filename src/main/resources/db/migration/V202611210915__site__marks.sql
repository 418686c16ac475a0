-- Things that happened once to this site, such as the first start of the demo.
CREATE TABLE site_mark (
  name  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT '-',
  value VARCHAR(300) NOT NULL COMMENT '-',
  at    DATETIME(6)  NOT NULL COMMENT '-',
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
