-- A page of a long thread is read by key: first its comments of the first level, then the answers of each.

ALTER TABLE comment ADD KEY comment_thread (target_kind, target_id, parent_id, id);
