package nl.krachtkring.search;

/**
 * A piece of an excerpt.
 *
 * @param text the words
 * @param found whether they were searched for
 */
public record Piece(String text, boolean found) {}
