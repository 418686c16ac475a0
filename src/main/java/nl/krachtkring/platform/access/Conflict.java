package nl.krachtkring.platform.access;

/** Somebody else was first: the change is not made and nothing is lost. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * Refuses a change that came too late.
     *
     * @param key the message key of what happened
     */
    public Conflict(String key) {
        super(key);
        this.key = key;
    }

    /**
     * What happened.
     *
     * @return the message key
     */
    public String key() {
        return key;
    }
}
