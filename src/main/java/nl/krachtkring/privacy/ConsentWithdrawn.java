package nl.krachtkring.privacy;

import nl.krachtkring.platform.ids.PersonId;

/**
 * Somebody withdrew a consent; fired inside the transaction, so that its effect is there at once.
 *
 * @param person who
 * @param purpose for what
 */
public record ConsentWithdrawn(PersonId person, Purpose purpose) {}
