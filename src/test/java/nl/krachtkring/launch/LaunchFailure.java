package nl.krachtkring.launch;

/** A start that failed; the message is one plain line for the person who started it. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Tells what failed.
     *
     * @param message one line that says what is wrong and what to do
     */
    public LaunchFailure(String message) {
        super(message);
    }

    /**
     * Tells what failed and why.
     *
     * @param message one line that says what is wrong and what to do
     * @param cause for the log
     */
    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
