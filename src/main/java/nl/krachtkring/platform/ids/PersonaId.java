package nl.krachtkring.platform.ids;

/**
 * The key of a name that a person writes under; it never leaves the server.
 *
 * @param value the primary key, positive
 */
public record PersonaId(long value) {}
