package nl.krachtkring.comment;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who may let a writer know something without words. Pure. */
final class GesturePolicy {

    private GesturePolicy() {}

    /**
     * Whether somebody may make a gesture: whoever may reply there with an account, to a text of somebody else. It stands under
     * her name, so visitors have none.
     *
     * @param actor who
     * @param own whether she wrote the text
     * @param reply whether she may reply to it
     * @return allowed, denied with the reason, or absent
     */
    static Decision mayGive(Actor actor, boolean own, Decision reply) {
        if (!reply.allowed()) {
            return reply;
        }
        if (actor.isAnonymous()) {
            return Decision.absent();
        }
        return Decision.allowIf(!own, "comment.gesture.own");
    }

    /**
     * Whether somebody may take hers back: always, while she may read the text.
     *
     * @param actor who
     * @param seen whether she may read the text
     * @return allowed or absent
     */
    static Decision mayTakeBack(Actor actor, Decision seen) {
        return seen.allowed() && !actor.isAnonymous() ? Decision.allow() : Decision.absent();
    }
}
