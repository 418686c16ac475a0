-- Ends discussions that their group keeps no longer.
INSERT INTO job_lock (name) VALUES ('discussion');
