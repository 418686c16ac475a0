package nl.krachtkring.editorial;

/**
 * A part of a page, as people compare it.
 *
 * @param key the message key of its name
 * @param text what it says, in plain text; empty when it says nothing
 */
public record PagePart(String key, String text) {}
