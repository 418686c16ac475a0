-- What moved last, whatever its group: the home page reads from the end instead of sorting all that stands.
ALTER TABLE discussion ADD KEY discussion_activity (status, last_activity_at, id);
