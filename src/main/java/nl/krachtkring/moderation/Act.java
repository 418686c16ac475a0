package nl.krachtkring.moderation;

import java.util.EnumSet;
import java.util.Set;
import nl.krachtkring.contribution.ContributionStatus;

/** What a moderator can do with a case. */
public enum Act {
    /** A waiting text appears; a reported one stays. */
    APPROVE,
    /** A waiting text goes back to its author, with a reason. */
    RETURN,
    /** A published text is taken away, with a reason. */
    HIDE,
    /** What was taken away comes back. */
    RESTORE,
    /** A second look leaves the decision as it is. */
    UPHOLD,
    /** Put away as spam: one key, no statement, can come back for 30 days (DSA article 17(2)). */
    SPAM;

    /**
     * Whether its author must get a stored reason.
     *
     * @return true for what takes a text away for the first time
     */
    public boolean needsReason() {
        return this == RETURN || this == HIDE;
    }

    /**
     * What can be done with a text in a state. While a second look waits, spam is no answer: whoever asked for it gets a statement.
     *
     * @param status its state now
     * @param causes why it is before a moderator
     * @param open whether the case still waits
     * @return the acts that make sense; empty when there is nothing to decide
     */
    public static Set<Act> possible(ContributionStatus status, Set<ReviewCause> causes, boolean open) {
        if (!open) {
            return status == ContributionStatus.HIDDEN || status == ContributionStatus.SPAM
                    ? EnumSet.of(RESTORE)
                    : EnumSet.noneOf(Act.class);
        }
        boolean second = causes.contains(ReviewCause.APPEAL);
        return switch (status) {
            case HELD -> second ? EnumSet.of(APPROVE, RETURN) : EnumSet.of(APPROVE, RETURN, SPAM);
            case PUBLISHED -> second ? asked(causes) : standing(causes);
            case RETURNED, HIDDEN -> second ? EnumSet.of(RESTORE, UPHOLD) : EnumSet.of(RESTORE);
            case SPAM -> EnumSet.of(RESTORE);
            case DRAFT, WITHDRAWN, ERASED -> EnumSet.noneOf(Act.class);
        };
    }

    /** Of a changed text that waits, the change is judged. */
    private static Set<Act> standing(Set<ReviewCause> causes) {
        return causes.contains(ReviewCause.EDIT)
                ? EnumSet.of(APPROVE, RETURN, HIDE, SPAM)
                : EnumSet.of(APPROVE, HIDE, SPAM);
    }

    /** A change that was given back is looked at once more; the text itself is only taken away for something besides that. */
    private static Set<Act> asked(Set<ReviewCause> causes) {
        if (causes.contains(ReviewCause.EDIT)) {
            return EnumSet.of(APPROVE, RETURN, HIDE);
        }
        return causes.size() > 1 ? EnumSet.of(RESTORE, UPHOLD, HIDE) : EnumSet.of(RESTORE, UPHOLD);
    }
}
