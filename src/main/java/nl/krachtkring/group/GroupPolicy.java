package nl.krachtkring.group;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;

/**
 * The rights in groups. Site roles give none: a moderator reads what was reported or is held in the queue, and no closed
 * group; an administrator reads none either.
 */
public final class GroupPolicy {

    private GroupPolicy() {}

    /**
     * Whether the actor may know that the group is there, which is all an outsider gets of a closed one.
     *
     * @param actor who
     * @param group which
     * @return allowed or absent
     */
    public static Decision mayKnow(Actor actor, GroupFacts group) {
        return group.kind() != GroupKind.HIDDEN || isInside(actor, group.id()) ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor may read what is said in the group.
     *
     * @param actor who
     * @param group which
     * @return allowed or absent
     */
    public static Decision mayRead(Actor actor, GroupFacts group) {
        return group.kind() == GroupKind.OPEN || isInside(actor, group.id()) ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor may write in the group.
     *
     * @param actor who
     * @param group which
     * @return allowed; denied for readers who are no members and during a silence; absent for everyone else
     */
    public static Decision mayWrite(Actor actor, GroupFacts group) {
        Decision inside = mayTakePart(actor, group);
        return inside.allowed() ? actor.maySpeak() : inside;
    }

    /**
     * Whether the actor may take part in what the group does, such as coming to a meeting; a silence leaves that free.
     *
     * @param actor who
     * @param group which
     * @return allowed; denied for readers who are no members; absent for everyone else
     */
    public static Decision mayTakePart(Actor actor, GroupFacts group) {
        if (!mayRead(actor, group).allowed()) {
            return Decision.absent();
        }
        if (actor.isAnonymous()) {
            return Decision.deny("group.write.signIn");
        }
        if (group.closed()) {
            return Decision.deny("group.write.closed");
        }
        return Decision.allowIf(isInside(actor, group.id()), "group.write.member");
    }

    /**
     * Whether the actor may become a member or ask to.
     *
     * @param actor who
     * @param group which
     * @return allowed, denied with the reason, or absent for a hidden group
     */
    public static Decision mayJoin(Actor actor, GroupFacts group) {
        if (!mayKnow(actor, group).allowed()) {
            return Decision.absent();
        }
        if (actor.isAnonymous()) {
            return Decision.deny("group.join.signIn");
        }
        if (isInside(actor, group.id())) {
            return Decision.deny("group.join.already");
        }
        if (group.closed()) {
            return Decision.deny("group.join.closed");
        }
        return Decision.allowIf(group.joining() != Joining.INVITATION, "group.join.invitation");
    }

    /**
     * Whether who may join is a member at once, and doesn't ask.
     *
     * @param group which
     * @param ended whether a facilitator ended her membership and none has let her in since; leaving by oneself ends nothing
     * @return whether the door stands open for her
     */
    public static boolean isFreeFor(GroupFacts group, boolean ended) {
        return group.joining() == Joining.FREE && !ended;
    }

    /**
     * Whether an invitation brings somebody in.
     *
     * @param ended whether a facilitator ended her membership and none has let her in since
     * @param personal whether a facilitator sent it to one address, and after that end
     * @return allowed; denied for a link on the wall, and for a mail of before
     */
    public static Decision mayComeBy(boolean ended, boolean personal) {
        return Decision.allowIf(!ended || personal, "group.invitation.ended");
    }

    /**
     * Whether the actor may let people in and change the group: for facilitators, as long as the group lives.
     *
     * @param actor who
     * @param group which
     * @return allowed; denied with the reason for who may read; absent for everyone else
     */
    public static Decision mayTend(Actor actor, GroupFacts group) {
        Decision lead = mayLead(actor, group);
        if (lead.allowed() && group.closed()) {
            return Decision.deny("group.write.closed");
        }
        return lead.allowed() ? actor.maySpeak() : lead;
    }

    /**
     * Whether the actor may propose a group.
     *
     * @param actor who
     * @return allowed for who is signed in
     */
    public static Decision mayPropose(Actor actor) {
        return actor.isAnonymous() ? Decision.deny("group.propose.signIn") : actor.maySpeak();
    }

    /**
     * Whether the actor decides about proposed groups.
     *
     * @param actor who
     * @return allowed for administrators; absent for everyone else
     */
    public static Decision mayAgree(Actor actor) {
        return actor.has(SiteRole.ADMINISTRATOR) ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor may leave. Somebody has to look after a group, so its last facilitator stays.
     *
     * @param actor who
     * @param group which
     * @param facilitators how many facilitators the group has
     * @return allowed, denied for the last facilitator, or absent for outsiders
     */
    public static Decision mayLeave(Actor actor, GroupFacts group, long facilitators) {
        if (!isInside(actor, group.id())) {
            return Decision.absent();
        }
        return Decision.allowIf(!leads(actor, group.id()) || facilitators > 1, "group.leave.last");
    }

    /**
     * Whether the actor may look after the group: let people in, close discussions.
     *
     * @param actor who
     * @param group which
     * @return allowed for facilitators; denied for who may read; absent for everyone else
     */
    public static Decision mayLead(Actor actor, GroupFacts group) {
        if (!mayRead(actor, group).allowed()) {
            return Decision.absent();
        }
        return Decision.allowIf(leads(actor, group.id()), "group.lead.facilitator");
    }

    /**
     * Whether the actor is a member or facilitator; a guest of one discussion is neither.
     *
     * @param actor who
     * @param group the key of a group
     * @return whether the actor belongs to the group
     */
    public static boolean isInside(Actor actor, long group) {
        return actor.standingIn(group)
                .filter(standing -> standing.role() != PlaceRole.GUEST)
                .isPresent();
    }

    /**
     * Whether the actor is a guest of the group for exactly this. A guest belongs to nothing else in the group.
     *
     * @param actor who
     * @param group the key of the group
     * @param what the discussion or meeting
     * @return whether the actor was let in to it and her time isn't over
     */
    public static boolean isGuest(Actor actor, long group, Visit what) {
        return actor.standingIn(group)
                .filter(standing -> standing.role() == PlaceRole.GUEST)
                .filter(standing -> standing.visits().contains(what))
                .isPresent();
    }

    /**
     * Whether the actor may see one meeting.
     *
     * @param actor who
     * @param group its group
     * @param what the meeting
     * @return allowed for who reads the group and for its guests, or absent
     */
    public static Decision maySee(Actor actor, GroupFacts group, Visit what) {
        return isGuest(actor, group.id(), what) ? Decision.allow() : mayRead(actor, group);
    }

    private static boolean leads(Actor actor, long group) {
        return actor.standingIn(group)
                .filter(standing -> standing.role() == PlaceRole.FACILITATOR)
                .isPresent();
    }
}
