package nl.krachtkring.platform.access;

/** A refusal with a reason, for an action on something that the person can already read: a 403. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Refuses.
     *
     * @param reason the message key of the reason
     */
    public NotAllowed(String reason) {
        super(reason);
        this.reason = reason;
    }

    /**
     * Why.
     *
     * @return the message key of the reason
     */
    public String reason() {
        return reason;
    }
}
