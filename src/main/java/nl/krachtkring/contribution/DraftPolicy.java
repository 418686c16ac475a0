package nl.krachtkring.contribution;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who has drafts. Whose they are is asked in every statement; nobody reads those of somebody else, whatever her role. */
final class DraftPolicy {

    private DraftPolicy() {}

    /** People with an account; what a visitor types stays in her browser. A silenced person keeps what she has. */
    static Decision mayHave(Actor actor) {
        return actor.isAnonymous() ? Decision.absent() : Decision.allow();
    }
}
