package nl.krachtkring.member;

/**
 * A change of address as the page of a link shows it.
 *
 * @param step what the page says
 * @param email the new address; null where the link tells nothing
 */
public record EmailChangeView(Step step, String email) {

    /** What the page says. */
    public enum Step {
        /** The old mailbox is asked. */
        ASKED_OLD,
        /** The new mailbox is asked. */
        ASKED_NEW,
        /** This mailbox said yes, the other has not yet. */
        HALF,
        /** Both said yes. */
        DONE,
        /** The link is older than two days. */
        EXPIRED,
        /** The old mailbox said no. */
        STOPPED,
        /** A newer change came in its place. */
        REPLACED,
        /** The address became somebody else's meanwhile. */
        TAKEN,
        /** The link belongs to another account than the one that is signed in here. */
        FOREIGN,
        /** There is no such link. */
        UNKNOWN
    }
}
