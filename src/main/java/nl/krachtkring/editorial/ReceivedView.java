package nl.krachtkring.editorial;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.DraftAnswer;
import nl.krachtkring.contribution.LessonPart;

/**
 * A piece that waits at the desk.
 *
 * @param publicId its number
 * @param title its title
 * @param parts what it says, without parts that say nothing
 * @param addressee of whom something is asked; may be empty
 * @param receivedAt since when it waits
 * @param asking whether something is asked of somebody
 * @param linked whether somebody has a link to answer
 * @param answer what was done; null before
 */
public record ReceivedView(
        long publicId,
        String title,
        List<Part> parts,
        String addressee,
        Instant receivedAt,
        boolean asking,
        boolean linked,
        DraftAnswer answer) {

    /** Makes the list immutable. */
    public ReceivedView {
        parts = List.copyOf(parts);
    }

    /**
     * One part.
     *
     * @param part which
     * @param text plain text; may be empty
     * @param sentences quoted; empty for one that its author took back
     */
    public record Part(LessonPart part, String text, List<String> sentences) {

        boolean isEmpty() {
            return text.isEmpty() && sentences.isEmpty();
        }
    }
}
