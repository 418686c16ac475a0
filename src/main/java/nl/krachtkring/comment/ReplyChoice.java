package nl.krachtkring.comment;

/**
 * A reply as somebody chooses among many.
 *
 * @param publicId its number
 * @param author the name it is signed with, as the readers of its place see it
 * @param excerpt its first words, without mark-up
 * @param answers how many answers stand under it
 */
public record ReplyChoice(long publicId, String author, String excerpt, int answers) {}
