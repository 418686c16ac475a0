package nl.krachtkring.group;

/** The life of a proposal to let a guest in. */
public enum GuestState {
    /** Its proposer hasn't confirmed yet that the right person was found. */
    DRAFT,
    /** Members vote. */
    OPEN,
    /** Somebody said no, so people talk first; the clock of the vote stands still. */
    TALKING,
    /** The members let the guest in, until her last minute. */
    ADMITTED,
    /** The members didn't let the guest in. */
    DECLINED,
    /** Its proposer took it back. */
    WITHDRAWN,
    /** The group or the guest ended it before its time. */
    ENDED;

    boolean isLive() {
        return this == OPEN || this == TALKING;
    }
}
