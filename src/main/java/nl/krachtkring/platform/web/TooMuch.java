package nl.krachtkring.platform.web;

/** A form with more in it than the portal reads at all; nothing of it was looked at. */
class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * Refuses to read it.
     *
     * @param key of the message that says what to do
     */
    TooMuch(String key) {
        super("more than is read", null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
