package nl.krachtkring.given;

import nl.krachtkring.platform.access.Decision;

/** A decision as the tables of policies write it. */
public final class Decided {

    private Decided() {}

    /**
     * In a word.
     *
     * @param decision of a policy
     * @return yes, absent, or the message that says why not
     */
    public static String words(Decision decision) {
        return switch (decision.kind()) {
            case ALLOWED -> "yes";
            case ABSENT -> "absent";
            case DENIED -> decision.reason();
        };
    }
}
