package nl.krachtkring.contribution;

import java.util.Set;

/** The states of a contribution and the ways between them. */
public enum ContributionStatus {
    /** Being written; nobody else reads it. */
    DRAFT,
    /** Waits for a moderator. */
    HELD,
    /** Given back to its author with a reason; not lost. */
    RETURNED,
    /** Stands where it was meant to stand. */
    PUBLISHED,
    /** Taken away by its author. */
    WITHDRAWN,
    /** Taken away by a moderator, with a statement of reasons. */
    HIDDEN,
    /** Emptied for privacy; never comes back. */
    ERASED,
    /** Put away as spam; can come back for 30 days. */
    SPAM;

    /**
     * Whether this state may become another.
     *
     * @param next the other
     * @return whether there is a way
     */
    public boolean mayBecome(ContributionStatus next) {
        return ways().contains(next);
    }

    private Set<ContributionStatus> ways() {
        return switch (this) {
            case DRAFT -> Set.of(HELD, PUBLISHED, WITHDRAWN, ERASED);
            case HELD -> Set.of(PUBLISHED, RETURNED, SPAM, WITHDRAWN, ERASED);
            case RETURNED -> Set.of(HELD, PUBLISHED, WITHDRAWN, ERASED);
            case PUBLISHED -> Set.of(HIDDEN, SPAM, WITHDRAWN, ERASED);
            case HIDDEN -> Set.of(PUBLISHED, WITHDRAWN, ERASED);
            case SPAM -> Set.of(PUBLISHED, HELD, ERASED);
            case WITHDRAWN -> Set.of(ERASED);
            case ERASED -> Set.of();
        };
    }
}
