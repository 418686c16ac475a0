package nl.krachtkring.discussion;

import nl.krachtkring.platform.ids.PersonId;

/**
 * Somebody who has a discussion open on one of her devices.
 *
 * @param person who
 * @param signIn the key of the sign-in by which she came
 * @param discussion the key of what she reads
 */
public record LiveReader(PersonId person, long signIn, long discussion) {}
