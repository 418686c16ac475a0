package nl.krachtkring.comment;

/**
 * What a member sends.
 *
 * @param text the comment, Markdown
 * @param answers the number of the comment it answers; null for none
 */
public record MemberComment(String text, Long answers) {}
