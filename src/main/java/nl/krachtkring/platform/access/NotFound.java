package nl.krachtkring.platform.access;

/** Unknown, hidden and not for this reader are one answer: a 404 that says nothing more. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes the one answer, without a message that could tell the cases apart. */
    public NotFound() {
        super("not found", null, false, false);
    }
}
