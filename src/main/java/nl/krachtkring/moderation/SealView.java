package nl.krachtkring.moderation;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionKind;

/**
 * The wish to open a seal, as one of the officers reads it: without anything that is behind the name.
 *
 * @param publicId its number
 * @param name the name it is about
 * @param kind what kind of text gave rise to it
 * @param why the words of the moderator
 * @param askedAt when
 * @param standing how it stands
 * @param answer the words of the privacy officer; null until then
 * @param answeredAt when she answered; null until then
 * @param endsAt until when it waits, or until when the two may look
 * @param looks how often they looked
 * @param allowed what the reader can do now
 */
public record SealView(
        long publicId,
        String name,
        ContributionKind kind,
        String why,
        Instant askedAt,
        Standing standing,
        String answer,
        Instant answeredAt,
        Instant endsAt,
        int looks,
        Allowed allowed) {

    /** How it stands. */
    public enum Standing {
        /** A privacy officer hasn't answered. */
        ASKED,
        /** Nobody answered in time. */
        LAPSED,
        /** The two may look. */
        OPENED,
        /** The time to look is over. */
        CLOSED,
        /** A privacy officer refused. */
        REFUSED;

        static Standing of(SealOpening opening, Instant now) {
            return switch (opening.state()) {
                case ASKED -> opening.isOver(now) ? LAPSED : ASKED;
                case OPENED -> opening.isOver(now) ? CLOSED : OPENED;
                case REFUSED -> REFUSED;
            };
        }
    }

    /**
     * What the reader can do now.
     *
     * @param answer agree or refuse
     * @param look see who is behind the name
     * @param own whether the reader asked
     */
    public record Allowed(boolean answer, boolean look, boolean own) {}

    /**
     * How its standing is shown.
     *
     * @return the kind of a state: warning while it waits, info while it is open, else plain
     */
    public String getTone() {
        return switch (standing) {
            case ASKED -> "warning";
            case OPENED -> "info";
            case LAPSED, CLOSED, REFUSED -> "plain";
        };
    }
}
