package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who makes a piece of what a discussion taught. It belongs to the members of its group; for everybody else there is none. */
public final class HarvestPolicy {

    private HarvestPolicy() {}

    /**
     * Whether the actor may read it while it is made.
     *
     * @param actor who
     * @param discussion what it is about
     * @return allowed for members where the discussion stands, else absent; also for readers and guests from outside, and for
     *     everyone where members don't read the discussion itself
     */
    public static Decision maySee(Actor actor, DiscussionFacts discussion) {
        return discussion.status() == ContributionStatus.PUBLISHED
                        && !discussion.facilitatorsOnly()
                        && GroupPolicy.isInside(actor, discussion.group().id())
                ? Decision.allow()
                : Decision.absent();
    }

    /**
     * Whether the actor may begin it, write in it and ask for sentences.
     *
     * @param actor who
     * @param discussion what it is about
     * @return allowed for members who may write in the group, denied or absent
     */
    public static Decision mayWork(Actor actor, DiscussionFacts discussion) {
        Decision seen = maySee(actor, discussion);
        return seen.allowed() ? GroupPolicy.mayWrite(actor, discussion.group()) : seen;
    }

    /**
     * Whether the actor may offer it to the editors.
     *
     * @param actor who
     * @param discussion what it is about
     * @return allowed for facilitators, denied for other members, else absent
     */
    public static Decision mayOffer(Actor actor, DiscussionFacts discussion) {
        Decision seen = maySee(actor, discussion);
        return seen.allowed() ? GroupPolicy.mayTend(actor, discussion.group()) : seen;
    }
}
