package nl.krachtkring.member;

/**
 * A lasting name of one's own.
 *
 * @param publicId its number
 * @param name the name
 * @param everywhere whether it is the public one
 */
public record OwnName(long publicId, String name, boolean everywhere) {}
