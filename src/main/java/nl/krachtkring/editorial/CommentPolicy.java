package nl.krachtkring.editorial;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/** Who comments on the pages of editors, and who sets that. */
public final class CommentPolicy {

    private CommentPolicy() {}

    /**
     * Whether the actor may comment on a page that she may read.
     *
     * @param actor who
     * @param door how the page is now
     * @return allowed or denied with the reason
     */
    public static Decision mayReply(Actor actor, CommentDoor door) {
        if (!door.open()) {
            return Decision.deny("editorial.comments.refused");
        }
        if (actor.isAnonymous() && !door.guests()) {
            return Decision.deny("editorial.comments.members");
        }
        return actor.maySpeak();
    }

    /**
     * Whether the actor may set it.
     *
     * @param actor who
     * @return allowed for editors
     */
    public static Decision maySet(Actor actor) {
        return Decision.allowIf(actor.has(SiteRole.EDITOR), "editorial.comments.editor");
    }
}
