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
 * @param shown whether end and registration stand beside the one name that was chosen for them
 */
public record OwnBadge(
        BadgeKind kind,
        String key,
        String organisation,
        State state,
        Instant until,
        String reason,
        boolean renewable,
        RegisteredAs registered,
        boolean shown) {

    /** Whether there is something to show beside a name. */
    public boolean showable() {
        return until != null && (state == State.CONFIRMED || state == State.RENEWING);
    }

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
