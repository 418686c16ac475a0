package nl.krachtkring.discussion;

import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Who says what a discussion is about. */
final class AboutPolicy {

    private AboutPolicy() {}

    /**
     * Whether the actor may say which page of the site it is about. A guest came to read and reply.
     *
     * @param actor who
     * @param discussion which
     * @return allowed for its author while she may write there, and for facilitators once it stands; denied for other readers, else absent
     */
    static Decision mayTell(Actor actor, DiscussionFacts discussion) {
        if (!DiscussionPolicy.maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (actor.is(discussion.author())) {
            return GroupPolicy.mayWrite(actor, discussion.group());
        }
        return GroupPolicy.mayLead(actor, discussion.group()).allowed()
                ? GroupPolicy.mayTend(actor, discussion.group())
                : Decision.deny("group.lead.facilitator");
    }
}
