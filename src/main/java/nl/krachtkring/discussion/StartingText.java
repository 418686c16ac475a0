package nl.krachtkring.discussion;

/**
 * A text with which members of a group can begin a discussion.
 *
 * @param publicId its number in addresses
 * @param name what stands on its button
 * @param text Markdown
 * @param version how often it was changed
 */
public record StartingText(long publicId, String name, String text, int version) {}
