package nl.krachtkring.method;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.member.Personas;

/**
 * An experience as everyone reads it.
 *
 * @param publicId its number in addresses
 * @param anchor where it stands on the page of its method
 * @param author the name shown
 * @param badge the message key of the badge; empty without one
 * @param organisation of the badge; may be empty
 * @param unconfirmed whether a visitor tells it, whose name nobody confirmed
 * @param perspective as whom
 * @param situation the situation; null when not said
 * @param age the age of the child; null when not said
 * @param place where; empty when not said
 * @param weeks how long; null when not said
 * @param contacts how often; null when not said
 * @param parts the answers in their order, those that were given
 * @param effects what was felt, the sides that were answered
 * @param advice whether to advise it; null when not said
 * @param at when it appeared
 * @param editedAt when it was changed last; null when it wasn't
 * @param comments how many comments stand below it
 */
public record ExperienceView(
        long publicId,
        String anchor,
        String author,
        String badge,
        String organisation,
        boolean unconfirmed,
        Perspective perspective,
        Situation situation,
        AgeBand age,
        String place,
        Integer weeks,
        Integer contacts,
        List<Part> parts,
        List<ExperienceFigures.Felt> effects,
        Advice advice,
        Instant at,
        Instant editedAt,
        int comments) {

    /** Answers that stand on the page of a method at once; the rest waits behind a word. */
    private static final int AT_ONCE = 2;

    /**
     * One answer.
     *
     * @param key the message key of the question
     * @param icon the icon before it
     * @param html the answer, sanitised
     */
    public record Part(String key, String icon, String html) {}

    /**
     * Whether a name of somebody with an account stands above it.
     *
     * @return false for one of a visitor, and where the name is left out
     */
    public boolean isNamed() {
        return !unconfirmed && !author.equals(Personas.NEUTRAL);
    }

    /**
     * The answers that stand on the page of a method at once.
     *
     * @return the first two
     */
    public List<Part> first() {
        return parts.subList(0, Math.min(AT_ONCE, parts.size()));
    }

    /**
     * The answers that wait there.
     *
     * @return the others; may be empty
     */
    public List<Part> further() {
        return parts.subList(Math.min(AT_ONCE, parts.size()), parts.size());
    }

    /**
     * Whether it tells more than what stands on the page of a method at once.
     *
     * @return true where something waits
     */
    public boolean isMore() {
        return parts.size() > AT_ONCE || !effects.isEmpty();
    }
}
