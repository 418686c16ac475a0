package nl.krachtkring.discussion;

/**
 * The reply that was accepted as the answer to a question.
 *
 * @param publicId its number, also that of its place
 * @param author the name it is signed with
 * @param excerpt its first words, without mark-up
 */
public record AnswerView(long publicId, String author, String excerpt) {

    /**
     * Where it stands in the discussion, whatever page of it is shown.
     *
     * @return the end of an address
     */
    public String getPlace() {
        return "?vanaf=" + publicId + "#reactie-" + publicId;
    }
}
