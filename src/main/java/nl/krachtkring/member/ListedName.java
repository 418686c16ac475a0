package nl.krachtkring.member;

import java.time.Instant;

/**
 * A name on somebody's list of those that she mutes or follows.
 *
 * @param publicId its number on the list
 * @param name what it was called when she put it there
 * @param since when she put it there
 */
public record ListedName(long publicId, String name, Instant since) {}
