package nl.krachtkring.editorial;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who makes two pages one, and which. Knows no database. */
final class MergePolicy {

    private MergePolicy() {}

    /** Editors; for everybody else there is nothing of the kind. */
    static Decision mayMerge(Actor actor) {
        return DeskPolicy.mayWork(actor);
    }

    /** Two pages, of which the one that stays is there for everyone: else an address would lead to nothing. */
    static Decision mayJoin(Actor actor, boolean others, boolean keptStands) {
        Decision work = mayMerge(actor);
        if (!work.allowed()) {
            return work;
        }
        if (!others) {
            return Decision.deny("editorial.merge.self");
        }
        return Decision.allowIf(keptStands, "editorial.merge.hidden");
    }
}
