package nl.krachtkring.comment;

/**
 * What a member sends.
 *
 * @param text the comment, Markdown
 * @param answers the number of the comment it answers; null for none
 * @param oneTimeName the name for this place alone; null under the name that she has there
 */
public record MemberComment(String text, Long answers, String oneTimeName) {

    /**
     * Under the name that she has there.
     *
     * @param text the comment, Markdown
     * @param answers the number of the comment it answers; null for none
     */
    public MemberComment(String text, Long answers) {
        this(text, answers, null);
    }
}
