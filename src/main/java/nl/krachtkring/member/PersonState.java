package nl.krachtkring.member;

/** Where an account is in its life. */
public enum PersonState {
    /** Made, but the address is not confirmed. */
    UNCONFIRMED,
    /** Takes part. */
    ACTIVE,
    /** Kept out by a decision with reasons. */
    SUSPENDED,
    /** Emptied; nothing refers to a human any more. */
    ERASED
}
