package nl.krachtkring.discussion;

import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** The rights in the texts with which discussions of a group begin. Who may not is told nothing: not even that there are any. */
public final class StartingTextPolicy {

    private StartingTextPolicy() {}

    /**
     * Whether the actor may write, change and take away the texts of a group.
     *
     * @param actor who
     * @param group which
     * @return allowed for its facilitators while it lives; absent for everyone else, and during a silence
     */
    public static Decision mayWrite(Actor actor, GroupFacts group) {
        return GroupPolicy.mayTend(actor, group).allowed() ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor may begin with the texts of a group.
     *
     * @param actor who
     * @param group which
     * @return allowed for who may open a discussion there; absent for everyone else
     */
    public static Decision mayUse(Actor actor, GroupFacts group) {
        return DiscussionPolicy.mayOpen(actor, group).allowed() ? Decision.allow() : Decision.absent();
    }
}
