package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** The rights in discussions, on top of those in their group. */
public final class DiscussionPolicy {

    private DiscussionPolicy() {}

    /**
     * Whether the actor may open a discussion in a group.
     *
     * @param actor who
     * @param group where
     * @return allowed, denied with the reason, or absent
     */
    public static Decision mayOpen(Actor actor, GroupFacts group) {
        return GroupPolicy.mayWrite(actor, group);
    }

    /**
     * Whether the actor may read it. What isn't published is seen by its author alone, as long as the author may read
     * the group; moderators read it in their queue.
     *
     * @param actor who
     * @param discussion which
     * @return allowed or absent
     */
    public static Decision maySee(Actor actor, DiscussionFacts discussion) {
        if (!GroupPolicy.mayRead(actor, discussion.group()).allowed()) {
            return Decision.absent();
        }
        boolean visible =
                switch (discussion.status()) {
                    case PUBLISHED -> true;
                    case DRAFT, HELD, RETURNED, HIDDEN -> actor.is(discussion.author());
                    case WITHDRAWN, ERASED, SPAM -> false;
                };
        return visible ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor may reply.
     *
     * @param actor who
     * @param discussion which
     * @return allowed, denied with the reason, or absent
     */
    public static Decision mayReply(Actor actor, DiscussionFacts discussion) {
        if (!maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (discussion.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("discussion.reply.waits");
        }
        if (discussion.closed()) {
            return Decision.deny("discussion.reply.closed");
        }
        return GroupPolicy.mayWrite(actor, discussion.group());
    }

    /**
     * Whether the actor may close it, or open it again.
     *
     * @param actor who
     * @param discussion which
     * @return allowed for facilitators of the group, denied for other readers, else absent
     */
    public static Decision mayClose(Actor actor, DiscussionFacts discussion) {
        if (!maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (discussion.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("discussion.reply.waits");
        }
        return GroupPolicy.mayLead(actor, discussion.group());
    }
}
