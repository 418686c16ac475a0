package nl.krachtkring.privacy;

import nl.krachtkring.platform.ids.PersonId;

/**
 * Somebody gave a consent; fired inside the transaction.
 *
 * @param person who
 * @param purpose for what
 */
public record ConsentGiven(PersonId person, Purpose purpose) {}
