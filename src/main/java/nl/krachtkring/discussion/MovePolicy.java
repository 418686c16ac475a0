package nl.krachtkring.discussion;

import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who lets a discussion stand in another group. */
public final class MovePolicy {

    private MovePolicy() {}

    /**
     * Whether the actor may let it stand in another group. Everyone reads both, so that nobody reads what was not said to her, nobody
     * loses what she said, and the answer tells nothing about who is a member of what.
     *
     * @param actor who
     * @param discussion which
     * @param target the other group
     * @return allowed for facilitators of both, denied with the reason, or absent
     */
    public static Decision mayMove(Actor actor, DiscussionFacts discussion, GroupFacts target) {
        Decision arrange = DiscussionPolicy.mayArrange(actor, discussion);
        if (!arrange.allowed()) {
            return arrange;
        }
        Decision there = GroupPolicy.mayTend(actor, target);
        if (!there.allowed()) {
            return Decision.absent();
        }
        boolean same = discussion.group().kind() == GroupKind.OPEN
                && target.kind() == GroupKind.OPEN
                && !discussion.membersOnly();
        return Decision.allowIf(same && discussion.group().id() != target.id(), "discussion.move.readers");
    }
}
