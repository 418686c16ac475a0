package nl.krachtkring.platform.access;

/** The one place that turns the answer of a policy into an exception. */
public final class Access {

    private Access() {}

    /**
     * Goes on only when the policy said yes.
     *
     * @param decision the answer of a policy
     * @throws NotAllowed when it was no with a reason
     * @throws NotFound when the thing is not there for this actor
     */
    public static void require(Decision decision) {
        switch (decision.kind()) {
            case ALLOWED -> {}
            case DENIED -> throw new NotAllowed(decision.reason());
            case ABSENT -> throw new NotFound();
        }
    }
}
