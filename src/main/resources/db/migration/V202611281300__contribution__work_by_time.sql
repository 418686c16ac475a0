-- Every node reads the last ten seconds of work, to tell open pages that something changed.
ALTER TABLE contribution_work ADD KEY contribution_work_created (created_at);
