package nl.krachtkring.member;

import java.time.Instant;

/**
 * One's own badge of those that others give.
 *
 * @param kind which
 * @param key the message key of what stands beside the name; empty when refused
 * @param organisation the organisation that was named or confirmed
 * @param state how it stands
 * @param until the end; null when not confirmed
 * @param reason why it was refused; null when it wasn't
 * @param renewable whether another year may be asked for now
 * @param registered the registration; null without one
 */
public record OwnBadge(
        BadgeKind kind,
        String key,
        String organisation,
        State state,
        Instant until,
        String reason,
        boolean renewable,
        RegisteredAs registered) {

    /** How a badge stands. */
    public enum State {
        /** Somebody must decide. */
        WAITING,
        /** It counts. */
        CONFIRMED,
        /** It counts, and another year was asked for. */
        RENEWING,
        /** Its year is over. */
        EXPIRED,
        /** Somebody said no. */
        REFUSED
    }
}
