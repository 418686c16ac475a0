-- Where replies go on elsewhere, the one-time name under which they were written speaks there too: one name, two places.
ALTER TABLE one_time_name
  ADD KEY one_time_name_name (persona_id),
  DROP KEY one_time_name_persona,
  ADD UNIQUE KEY one_time_name_place_once (kind, contribution_id, persona_id),
  DROP KEY one_time_name_place;
