package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who chooses in a poll and who sees the counts, on top of the rights in its discussion. */
public final class PollPolicy {

    private PollPolicy() {}

    /**
     * Whether the actor may choose, or choose something else. Choosing is no speaking: a silence leaves it free.
     *
     * @param actor who
     * @param discussion the discussion of the poll
     * @param over whether its last day has gone
     * @return allowed for members until it closes, denied for other readers and later, else absent
     */
    public static Decision mayVote(Actor actor, DiscussionFacts discussion, boolean over) {
        if (!DiscussionPolicy.maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (discussion.kind() != DiscussionKind.POLL || discussion.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("discussion.poll.not");
        }
        if (over || discussion.closed()) {
            return Decision.deny("discussion.poll.over");
        }
        return GroupPolicy.isInside(actor, discussion.group().id())
                ? GroupPolicy.mayTakePart(actor, discussion.group())
                : Decision.deny("group.write.member");
    }

    /**
     * Whether the actor may see how often each answer was chosen. Nobody does before it closes, so that nobody follows others.
     *
     * @param actor who
     * @param discussion the discussion of the poll
     * @param counted whether it closed and was counted
     * @return allowed for every reader after that, denied before, else absent
     */
    public static Decision maySeeCounts(Actor actor, DiscussionFacts discussion, boolean counted) {
        return DiscussionPolicy.maySee(actor, discussion).allowed()
                ? Decision.allowIf(counted, "discussion.poll.hidden")
                : Decision.absent();
    }
}
