package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who says which reply answers a question, on top of the rights in its discussion. */
public final class AnswerPolicy {

    private AnswerPolicy() {}

    /**
     * Whether the actor may say which reply answers a question, or take that back. It is no speaking: who has to be silent for a
     * while may still say that she was helped.
     *
     * @param actor who
     * @param discussion which
     * @return allowed for the members who asked or look after the group; denied for other readers, else absent
     */
    public static Decision mayAccept(Actor actor, DiscussionFacts discussion) {
        if (!DiscussionPolicy.maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (discussion.kind() != DiscussionKind.QUESTION || discussion.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("discussion.answer.none");
        }
        if (!GroupPolicy.isInside(actor, discussion.group().id())) {
            return Decision.deny("group.write.member");
        }
        if (discussion.group().closed()) {
            return Decision.deny("group.write.closed");
        }
        return actor.is(discussion.author()) ? Decision.allow() : GroupPolicy.mayLead(actor, discussion.group());
    }
}
