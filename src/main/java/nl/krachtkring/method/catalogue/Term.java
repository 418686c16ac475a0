package nl.krachtkring.method.catalogue;

/**
 * One value of a facet.
 *
 * @param word as it stands in addresses, and in files where these name it
 * @param key the message key of its label; empty for situations, whose labels are content
 */
public record Term(String word, String key) {}
