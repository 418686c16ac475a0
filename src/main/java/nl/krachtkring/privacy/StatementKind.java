package nl.krachtkring.privacy;

/** The kinds of texts that are kept word for word, version by version. */
public enum StatementKind {
    /** The privacy statement: shown, never accepted. */
    PRIVACY,
    /** The text of a consent, one for each {@link Purpose}. */
    CONSENT,
    /** The house rules that members agree to. */
    HOUSE_RULES
}
