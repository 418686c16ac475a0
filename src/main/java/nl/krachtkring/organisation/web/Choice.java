package nl.krachtkring.organisation.web;

/**
 * One of a list to choose from.
 *
 * @param value what is sent
 * @param label what is read
 * @param chosen whether it is the one
 */
public record Choice(String value, String label, boolean chosen) {}
