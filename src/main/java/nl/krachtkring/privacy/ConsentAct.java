package nl.krachtkring.privacy;

/** What an entry of the ledger says. */
public enum ConsentAct {
    /** The text was shown; nobody agrees by it. */
    SHOWN,
    /** The person agreed to the text: the house rules. */
    AGREED,
    /** The person gave a consent. */
    GIVEN,
    /** The person withdrew a consent. */
    WITHDRAWN
}
