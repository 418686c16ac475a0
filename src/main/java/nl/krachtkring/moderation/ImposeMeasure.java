package nl.krachtkring.moderation;

import java.time.LocalDate;

/**
 * A silence or suspension to impose.
 *
 * @param kind which
 * @param reasonCode the stored reason, which names the house rule
 * @param words what happened, in own words: the facts that the person reads
 * @param until the last day, in Amsterdam; tomorrow at the earliest, a year from now at the latest
 */
public record ImposeMeasure(MeasureKind kind, String reasonCode, String words, LocalDate until) {

    /** Makes missing words empty ones. */
    public ImposeMeasure {
        words = words == null ? "" : words.strip();
    }
}
