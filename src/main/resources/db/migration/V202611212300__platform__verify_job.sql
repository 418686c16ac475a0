-- The walk along the sealed ledgers, at each start and once a day.
INSERT INTO job_lock (name) VALUES ('verify');
