package nl.krachtkring.method.intake;

/** A file is no table that can be read; says what to do about it. */
class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * Gives up on a file.
     *
     * @param key of the message
     */
    Unreadable(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
