package nl.krachtkring.moderation;

/**
 * What a moderator decides on a case.
 *
 * @param review the public number of the case
 * @param version the version of the case that the moderator saw
 * @param act what to do
 * @param reasonCode the stored reason; null where the act needs none
 * @param words the moderator's own words to the author; may be empty
 */
public record Judgement(long review, int version, Act act, String reasonCode, String words) {

    /** The longest own words, so that a mail-sized explanation fits and no essay does. */
    public static final int LONGEST_WORDS = 2_000;

    /** Makes missing words empty ones. */
    public Judgement {
        words = words == null ? "" : words.strip();
    }
}
