package nl.krachtkring.platform.web;

/** A form with more in it than the portal reads at all; nothing of it was looked at. */
class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch() {
        super("more than is read", null, false, false);
    }
}
