package nl.krachtkring.platform.access;

/**
 * The answer of a policy: yes; no with a reason for somebody who can see the thing; or absent, which looks like a thing
 * that never was.
 *
 * @param kind which of the three
 * @param reason the message key that says why not; null unless denied
 */
public record Decision(Kind kind, String reason) {

    /** The three answers. */
    public enum Kind {
        /** Yes. */
        ALLOWED,
        /** No, with a reason. */
        DENIED,
        /** As if it didn't exist. */
        ABSENT
    }

    private static final Decision ALLOW = new Decision(Kind.ALLOWED, null);
    private static final Decision ABSENT_ONE = new Decision(Kind.ABSENT, null);

    /**
     * Yes.
     *
     * @return the positive answer
     */
    public static Decision allow() {
        return ALLOW;
    }

    /**
     * No, because.
     *
     * @param reason the message key of the reason, of the room that decides
     * @return the negative answer
     */
    public static Decision deny(String reason) {
        return new Decision(Kind.DENIED, reason);
    }

    /**
     * As if it didn't exist.
     *
     * @return the silent answer
     */
    public static Decision absent() {
        return ABSENT_ONE;
    }

    /**
     * Yes if the condition holds, else no with the reason.
     *
     * @param condition the rule
     * @param reason the message key of the reason
     * @return one of the two answers
     */
    public static Decision allowIf(boolean condition, String reason) {
        return condition ? ALLOW : deny(reason);
    }

    /**
     * Whether the answer is yes.
     *
     * @return true for allowed
     */
    public boolean allowed() {
        return kind == Kind.ALLOWED;
    }
}
