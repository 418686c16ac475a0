package nl.krachtkring.discussion;

import java.time.Instant;
import nl.krachtkring.contribution.LessonPart;

/**
 * A sentence of one's own that others would like to quote.
 *
 * @param publicId its number
 * @param sentence the words
 * @param part where they are to stand
 * @param given whether she consented
 * @param at when she was asked
 * @param title of the piece; empty when she isn't a member any more
 * @param addressee of whom the piece asks something; empty when of nobody, or when she isn't a member any more
 */
public record OwnQuote(
        long publicId, String sentence, LessonPart part, boolean given, Instant at, String title, String addressee) {}
