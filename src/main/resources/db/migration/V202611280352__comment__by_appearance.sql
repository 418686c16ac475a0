-- What appeared after a moment is asked for each discussion of a list, so it may not cost the reading of its replies.
ALTER TABLE comment ADD KEY comment_appeared (target_kind, target_id, status, published_at);
