package nl.krachtkring.platform.ids;

/**
 * The key of a person; it never leaves the server.
 *
 * @param value the primary key, positive
 */
public record PersonId(long value) {}
