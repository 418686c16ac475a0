package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * Somebody who doesn't belong to the place and reads along there for a time.
 *
 * @param name under which name
 * @param until the first moment at which that is over
 */
public record Onlooker(String name, Instant until) {}
