-- What the portal itself writes into a discussion is Dutch, as the discussion is: it was written in the language of the facilitator who arranged it.
UPDATE discussion SET closed_reason = 'Dit gesprek gaat verder in een ander gesprek.'
WHERE merged_into IS NOT NULL AND closed_reason = 'This discussion goes on in another one.';

UPDATE discussion SET body = 'Hier gaat een deel van een ander gesprek verder. Wat al gezegd was, staat hieronder.'
WHERE noted = TRUE AND body = 'Part of another discussion goes on here. What was said already stands below.';
