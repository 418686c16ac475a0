package nl.krachtkring.discussion;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.DraftAnswer;
import nl.krachtkring.contribution.LessonPart;

/**
 * A piece about a discussion, for a member.
 *
 * @param publicId the number of the discussion
 * @param discussion its title
 * @param text what members wrote; null before it is begun
 * @param version of what was read
 * @param quotes the sentences, oldest first
 * @param offeredAt when it went to the editors; null before
 * @param answer what was done with what it asks; null without
 * @param work whether the reader may write in it
 * @param offer whether she may offer it
 */
public record HarvestView(
        long publicId,
        String discussion,
        HarvestText text,
        int version,
        List<Quoted> quotes,
        Instant offeredAt,
        DraftAnswer answer,
        boolean work,
        boolean offer) {

    /** Makes the list immutable. */
    public HarvestView {
        quotes = List.copyOf(quotes);
    }

    /**
     * The sentences of one part.
     *
     * @param part which
     * @return oldest first
     */
    public List<Quoted> of(LessonPart part) {
        return quotes.stream().filter(quote -> quote.part() == part).toList();
    }

    /**
     * What members wrote in one part.
     *
     * @param part which
     * @return plain text; may be empty
     */
    public String written(LessonPart part) {
        return switch (part) {
            case GOOD -> text.good();
            case BETTER -> text.better();
            case ASKED -> text.asked();
        };
    }

    /**
     * A sentence in the piece.
     *
     * @param part where it stands
     * @param sentence the words; empty when they were taken back
     * @param given whether its author consented
     */
    public record Quoted(LessonPart part, String sentence, boolean given) {}

    /**
     * A text of the discussion to choose from.
     *
     * @param publicId its number
     * @param excerpt its first words
     */
    public record Source(long publicId, String excerpt) {}
}
