package nl.krachtkring.group;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** The rights at the door of a parents' group: its members decide, and nobody else knows that they do. */
public final class DoorPolicy {

    private DoorPolicy() {}

    /**
     * Whether the actor may see who was proposed as a guest.
     *
     * @param actor who
     * @param group which
     * @return allowed for members of a parents' group, absent for everyone else
     */
    public static Decision mayLook(Actor actor, GroupFacts group) {
        return group.parents() && GroupPolicy.isInside(actor, group.id()) ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor may propose a guest.
     *
     * @param actor who
     * @param group which
     * @return allowed for members, denied in a closed group, or absent
     */
    public static Decision mayPropose(Actor actor, GroupFacts group) {
        Decision look = mayLook(actor, group);
        return look.allowed() ? Decision.allowIf(!group.closed(), "group.write.closed") : look;
    }

    /**
     * Whether the actor may see one proposal; a draft is its proposer's own.
     *
     * @param actor who
     * @param guest which
     * @return allowed or absent
     */
    public static Decision maySee(Actor actor, GuestFacts guest) {
        boolean own = guest.state() != GuestState.DRAFT || actor.is(guest.proposer());
        return own ? mayLook(actor, guest.group()) : Decision.absent();
    }

    /**
     * Whether the actor may begin the vote.
     *
     * @param actor who
     * @param guest which
     * @return allowed for the proposer of a draft
     */
    public static Decision mayBegin(Actor actor, GuestFacts guest) {
        Decision seen = maySee(actor, guest);
        if (!seen.allowed()) {
            return seen;
        }
        return guest.state() == GuestState.DRAFT ? mayPropose(actor, guest.group()) : Decision.deny("group.door.begun");
    }

    /**
     * Whether the actor may vote, or change her vote.
     *
     * @param actor who
     * @param guest which
     * @return allowed for who was a member at the start and is one still, while the vote is open or talked about
     */
    public static Decision mayVote(Actor actor, GuestFacts guest) {
        Decision seen = maySee(actor, guest);
        if (!seen.allowed()) {
            return seen;
        }
        if (!guest.state().isLive()) {
            return Decision.deny("group.door.decided");
        }
        return Decision.allowIf(guest.elector(), "group.door.vote.later");
    }

    /**
     * Whether the actor may take the proposal back.
     *
     * @param actor who
     * @param guest which
     * @return allowed for its proposer until it is decided
     */
    public static Decision mayWithdraw(Actor actor, GuestFacts guest) {
        Decision seen = maySee(actor, guest);
        if (!seen.allowed()) {
            return seen;
        }
        if (guest.state() != GuestState.DRAFT && !guest.state().isLive()) {
            return Decision.deny("group.door.decided");
        }
        return Decision.allowIf(actor.is(guest.proposer()), "group.door.proposer");
    }

    /**
     * Whether the actor may end the visit before its time.
     *
     * @param actor who
     * @param guest which
     * @return allowed for facilitators, the proposer and the guest herself, while she can look in
     */
    public static Decision mayEnd(Actor actor, GuestFacts guest) {
        boolean herself = actor.is(guest.guest()) && guest.visiting();
        Decision seen = herself ? Decision.allow() : maySee(actor, guest);
        if (!seen.allowed()) {
            return seen;
        }
        if (!guest.visiting()) {
            return Decision.deny("group.door.over");
        }
        boolean proposer = actor.is(guest.proposer());
        return herself || proposer ? Decision.allow() : GroupPolicy.mayLead(actor, guest.group());
    }
}
