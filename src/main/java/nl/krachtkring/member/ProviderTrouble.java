package nl.krachtkring.member;

/** Signing in at an organisation didn't work. Nothing was written; the page says what to do. */
public class ProviderTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was wrong, as far as it helps the person. */
    public enum Kind {
        /** The organisation doesn't answer, or answers that it can't now. */
        DOWN,
        /** She stopped there, or was refused there. */
        STOPPED,
        /** The answer belongs to no sign-in that this browser began just now: too old, used, or from elsewhere. */
        LATE,
        /** What the organisation said can't be trusted. */
        WRONG,
        /** The identity opens another account. */
        TAKEN
    }

    private final Kind kind;

    ProviderTrouble(Kind kind, String what) {
        super(what);
        this.kind = kind;
    }

    ProviderTrouble(Kind kind, String what, Throwable cause) {
        super(what, cause);
        this.kind = kind;
    }

    /**
     * What was wrong.
     *
     * @return never null
     */
    public Kind kind() {
        return kind;
    }
}
