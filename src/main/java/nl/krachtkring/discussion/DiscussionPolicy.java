package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.Visit;

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
     * Whether the actor may read it. One for members alone is absent for everyone else, a question to the facilitators for
     * everyone but them and who asked it, as long as she is a member; a guest reads the discussion
     * that she was let in to. What isn't published is seen by its author alone, as long as the author may read the
     * group; moderators read it in their queue.
     *
     * @param actor who
     * @param discussion which
     * @return allowed or absent
     */
    public static Decision maySee(Actor actor, DiscussionFacts discussion) {
        if (!isReader(actor, discussion)) {
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
        Decision round = ConsultationPolicy.maySpeak(actor, discussion);
        if (!round.allowed()) {
            return round;
        }
        if (isGuest(actor, discussion)) {
            return discussion.group().closed() ? Decision.deny("group.write.closed") : actor.maySpeak();
        }
        return GroupPolicy.mayWrite(actor, discussion.group());
    }

    /**
     * Whether the actor may speak under a name for one discussion alone: members, where their group takes such names. A
     * guest was let in under the name that the members voted about.
     *
     * @param actor who
     * @param group the key of the group
     * @param taken whether the group takes one-time names
     * @return allowed or denied with the reason
     */
    public static Decision mayUseOneTimeName(Actor actor, long group, boolean taken) {
        return Decision.allowIf(taken && GroupPolicy.isInside(actor, group), "contribution.once.not");
    }

    /**
     * Whether the actor may be told of replies. A guest gets no mail and no list of the group, so she comes and looks.
     *
     * @param actor who
     * @param discussion which
     * @return allowed, denied for guests, or absent
     */
    public static Decision mayFollow(Actor actor, DiscussionFacts discussion) {
        Decision seen = maySee(actor, discussion);
        return seen.allowed() && isGuest(actor, discussion) ? Decision.deny("discussion.follow.guest") : seen;
    }

    /**
     * Whether the actor may say that it is for members alone, or for everyone who reads the group again.
     *
     * @param actor who
     * @param discussion which
     * @return allowed for its author and for facilitators where others than members read, denied or absent
     */
    public static Decision mayMark(Actor actor, DiscussionFacts discussion) {
        if (!maySee(actor, discussion).allowed()) {
            return Decision.absent();
        }
        if (!discussion.group().letsOthersRead()) {
            return Decision.deny("discussion.members.needless");
        }
        if (!GroupPolicy.isInside(actor, discussion.group().id())) {
            return Decision.deny("group.write.member");
        }
        if (discussion.group().closed()) {
            return Decision.deny("group.write.closed");
        }
        return actor.is(discussion.author()) ? Decision.allow() : GroupPolicy.mayLead(actor, discussion.group());
    }

    /**
     * Whether the actor reads it as a guest.
     *
     * @param actor who
     * @param discussion which
     * @return whether nothing but a vote of the members let her in
     */
    public static boolean isGuest(Actor actor, DiscussionFacts discussion) {
        return !discussion.membersOnly()
                && !GroupPolicy.mayRead(actor, discussion.group()).allowed()
                && GroupPolicy.isGuest(
                        actor, discussion.group().id(), new Visit(Visit.Kind.DISCUSSION, discussion.id()));
    }

    private static boolean isReader(Actor actor, DiscussionFacts discussion) {
        if (discussion.facilitatorsOnly()) {
            return GroupPolicy.isInside(actor, discussion.group().id())
                    && (actor.is(discussion.author())
                            || GroupPolicy.mayLead(actor, discussion.group()).allowed());
        }
        if (discussion.membersOnly()) {
            return GroupPolicy.isInside(actor, discussion.group().id());
        }
        return GroupPolicy.mayRead(actor, discussion.group()).allowed() || isGuest(actor, discussion);
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
        return isGuest(actor, discussion)
                ? Decision.deny("group.lead.facilitator")
                : GroupPolicy.mayLead(actor, discussion.group());
    }

    /**
     * Whether the actor may arrange it: pin it, or let it go on in another one.
     *
     * @param actor who
     * @param discussion which
     * @return allowed for facilitators of a living group, denied during a writing pause, in an archived group and for a question to
     *     the facilitators, which stands in no list of the members, else absent
     */
    public static Decision mayArrange(Actor actor, DiscussionFacts discussion) {
        if (discussion.status() != ContributionStatus.PUBLISHED
                || !GroupPolicy.mayLead(actor, discussion.group()).allowed()) {
            return Decision.absent();
        }
        return discussion.facilitatorsOnly()
                ? Decision.deny("discussion.ask.arrange")
                : GroupPolicy.mayTend(actor, discussion.group());
    }

    /**
     * Whether the actor may let some of its replies go on in a new discussion of the same readers.
     *
     * @param actor who
     * @param discussion which
     * @return as {@link #mayArrange}, and denied where each reply belongs to a round
     */
    public static Decision maySplit(Actor actor, DiscussionFacts discussion) {
        Decision arrange = mayArrange(actor, discussion);
        return arrange.allowed() ? Decision.allowIf(discussion.round() == null, "discussion.split.rounds") : arrange;
    }

    /**
     * Whether the actor may let one discussion go on in another. Both have the same readers: same group, and both for members
     * alone or neither, so that nobody reads what was not said to her.
     *
     * @param actor who
     * @param from the one that goes on
     * @param into the one in which it does
     * @return allowed, denied with the reason, or absent
     */
    public static Decision mayMerge(Actor actor, DiscussionFacts from, DiscussionFacts into) {
        Decision arrange = mayArrange(actor, from);
        if (!arrange.allowed() || !mayArrange(actor, into).allowed()) {
            return arrange.allowed() ? Decision.absent() : arrange;
        }
        if (from.round() != null || into.round() != null) {
            return Decision.deny("discussion.merge.rounds");
        }
        return Decision.allowIf(
                from.group().id() == into.group().id() && from.membersOnly() == into.membersOnly(),
                "discussion.merge.readers");
    }
}
