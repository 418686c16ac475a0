#!/bin/sh
# Runs once, when the database is made: one user who owns the tables, one who only reads and writes rows.
set -eu
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS krachtkring CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE USER IF NOT EXISTS 'krachtkring_owner'@'%' IDENTIFIED BY '${OWNER_PASSWORD}';
CREATE USER IF NOT EXISTS 'krachtkring'@'%' IDENTIFIED BY '${PORTAL_PASSWORD}';
-- After the migrations the owner gives the portal's user its rights table by table: ledgers it may not change.
GRANT ALL PRIVILEGES ON krachtkring.* TO 'krachtkring_owner'@'%' WITH GRANT OPTION;
GRANT SELECT ON krachtkring.* TO 'krachtkring'@'%';
SQL
