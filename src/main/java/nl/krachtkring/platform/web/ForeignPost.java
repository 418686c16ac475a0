package nl.krachtkring.platform.web;

/** A write that didn't come from a form of this site, or from one of another sign-in. */
class ForeignPost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForeignPost() {
        super("a write from outside", null, false, false);
    }
}
