package nl.krachtkring.discussion;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who gets a proof of participation. */
public final class ParticipationPolicy {

    private ParticipationPolicy() {}

    /**
     * Whether the actor may have a proof that she took part.
     *
     * @param actor who
     * @param discussion the case
     * @param spoke whether she brought the case or said something in it that stands
     * @return allowed for who took part in a case that is over; denied for other readers, else absent
     */
    public static Decision mayProve(Actor actor, DiscussionFacts discussion, boolean spoke) {
        if (actor.isAnonymous() || !DiscussionPolicy.maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (discussion.round() == null || !discussion.round().isOver()) {
            return Decision.deny("discussion.proof.early");
        }
        return Decision.allowIf(spoke, "discussion.proof.not");
    }
}
