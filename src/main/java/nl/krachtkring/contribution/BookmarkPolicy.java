package nl.krachtkring.contribution;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who keeps something to find it again. Whose it is, is asked in every statement; nobody reads what somebody else keeps. */
final class BookmarkPolicy {

    private BookmarkPolicy() {}

    /**
     * Whether somebody has a list of what she keeps.
     *
     * @param actor who
     * @return allowed for people with an account
     */
    static Decision mayHave(Actor actor) {
        return actor.isAnonymous() ? Decision.absent() : Decision.allow();
    }

    /**
     * Whether somebody may keep a text: who may read it. Letting go of it needs no right to read.
     *
     * @param actor who
     * @param seen whether she may read it
     * @return allowed or absent
     */
    static Decision mayKeep(Actor actor, Decision seen) {
        return seen.allowed() ? mayHave(actor) : Decision.absent();
    }
}
