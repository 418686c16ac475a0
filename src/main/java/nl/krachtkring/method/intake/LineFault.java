package nl.krachtkring.method.intake;

/**
 * Why a line can't be read in. Expected of lines that people typed, so that it carries no trace.
 */
class LineFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    LineFault(String key, String value) {
        super(key, null, false, false);
        this.why = new Why(key, value);
    }

    Why why() {
        return why;
    }
}
