package nl.krachtkring.contribution;

import java.util.List;

/**
 * A piece that members offer to the editors. Nothing in it says where it was written or by whom.
 *
 * @param title its title
 * @param good what goes well; may be empty
 * @param better what can be better; may be empty
 * @param asked what is asked; may be empty
 * @param addressee of whom; may be empty
 * @param quotes the sentences whose authors consented
 */
public record DraftPiece(
        String title, String good, String better, String asked, String addressee, List<Quoted> quotes) {

    /** Makes the list immutable. */
    public DraftPiece {
        quotes = List.copyOf(quotes);
    }

    /**
     * A sentence.
     *
     * @param number by which the sender takes it back
     * @param part where it belongs
     * @param sentence the words
     */
    public record Quoted(long number, LessonPart part, String sentence) {}
}
