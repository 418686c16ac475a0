-- Experiences of visitors are counted apart from those of members.
ALTER TABLE working_method
  ADD COLUMN unconfirmed_reports INT NOT NULL DEFAULT 0 COMMENT '-' AFTER other_reports;
UPDATE working_method m SET
  parent_reports = (SELECT COUNT(*) FROM experience e WHERE e.method_id = m.id AND e.status = 'PUBLISHED'
    AND e.persona_id IS NOT NULL AND e.perspective IN ('PARENT', 'YOUNGSTER')),
  other_reports = (SELECT COUNT(*) FROM experience e WHERE e.method_id = m.id AND e.status = 'PUBLISHED'
    AND e.persona_id IS NOT NULL AND e.perspective NOT IN ('PARENT', 'YOUNGSTER')),
  unconfirmed_reports = (SELECT COUNT(*) FROM experience e WHERE e.method_id = m.id AND e.status = 'PUBLISHED'
    AND e.persona_id IS NULL);
