package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who says something in which round, and who ends one; on top of the rights in the discussion. */
public final class ConsultationPolicy {

    private ConsultationPolicy() {}

    /**
     * Whether the round that is open lets the actor speak; whether she may speak in the discussion at all is asked apart.
     *
     * @param actor who may reply
     * @param discussion which; of any kind
     * @return allowed, or denied with the reason
     */
    public static Decision maySpeak(Actor actor, DiscussionFacts discussion) {
        if (discussion.round() == null || discussion.round().isForColleagues()) {
            return Decision.allow();
        }
        if (discussion.round().isOver()) {
            return Decision.deny("discussion.round.done");
        }
        return Decision.allowIf(actor.is(discussion.author()), "discussion.round.takeaway.not");
    }

    /**
     * Whether the actor may end the open round, or say on which day it ends. It is no speaking: who has to be silent for a while
     * may still let the others go on.
     *
     * @param actor who
     * @param discussion which
     * @return allowed for the members who brought the case or look after the group; denied for other readers, else absent
     */
    public static Decision mayTurn(Actor actor, DiscussionFacts discussion) {
        if (!DiscussionPolicy.maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (discussion.round() == null || discussion.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("discussion.round.none");
        }
        if (!GroupPolicy.isInside(actor, discussion.group().id())) {
            return Decision.deny("group.write.member");
        }
        if (discussion.group().closed()) {
            return Decision.deny("group.write.closed");
        }
        if (discussion.closed()) {
            return Decision.deny("discussion.reply.closed");
        }
        return actor.is(discussion.author()) ? Decision.allow() : GroupPolicy.mayLead(actor, discussion.group());
    }
}
