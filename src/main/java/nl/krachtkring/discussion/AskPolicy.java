package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who opens a question to the facilitators to the members of the group, on top of the rights in its discussion. */
public final class AskPolicy {

    private AskPolicy() {}

    /**
     * Whether the actor may let the members read it. The question is hers, and so is that choice: facilitators can't. Where a
     * moderator reads texts before members do, nothing gets past that by being a question first.
     *
     * @param actor who
     * @param discussion which
     * @param checked whether the group has texts of members read before they appear
     * @return allowed for who asked, denied for the facilitators, else absent
     */
    public static Decision mayShare(Actor actor, DiscussionFacts discussion, boolean checked) {
        if (!DiscussionPolicy.maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (!discussion.facilitatorsOnly() || discussion.status() != ContributionStatus.PUBLISHED) {
            return Decision.deny("discussion.ask.not");
        }
        if (discussion.group().closed()) {
            return Decision.deny("group.write.closed");
        }
        if (checked) {
            return Decision.deny("discussion.ask.checked");
        }
        return Decision.allowIf(actor.is(discussion.author()), "discussion.ask.author");
    }
}
