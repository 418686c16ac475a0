package nl.krachtkring.member;

import java.time.Instant;

/**
 * A name on somebody's list of those whose texts are folded for her.
 *
 * @param publicId its number on the list
 * @param name the name
 * @param since when she put it there
 */
public record MutedName(long publicId, String name, Instant since) {}
