package nl.krachtkring.editorial;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/**
 * Who proposes what a page should say, and who decides. Everybody with an account proposes: a professional knows the work, a parent knows
 * what it is like, and an editor reads each before it stands. Knows no database.
 */
public final class ProposalPolicy {

    private ProposalPolicy() {}

    /**
     * Whether the actor may propose something.
     *
     * @param actor who
     * @return absent for visitors, who are asked to sign in
     */
    public static Decision mayPropose(Actor actor) {
        return actor.isAnonymous() ? Decision.absent() : actor.maySpeak();
    }

    /** Its writer reads it always; editors once it was offered. For everybody else there is none. */
    static Decision maySee(Actor actor, Proposal proposal) {
        boolean offered = proposal.state() != ProposalState.DRAFT;
        return isOwn(actor, proposal) || (actor.has(SiteRole.EDITOR) && offered) ? Decision.allow() : Decision.absent();
    }

    /** Its writer follows what becomes of it. */
    static Decision mayFollow(Actor actor, Proposal proposal) {
        return isOwn(actor, proposal) ? Decision.allow() : Decision.absent();
    }

    /** Its writer while she is at it; an editor while it waits. */
    static Decision mayWrite(Actor actor, Proposal proposal) {
        Decision seen = maySee(actor, proposal);
        if (!seen.allowed()) {
            return seen;
        }
        if (proposal.state().isWritten()) {
            return isOwn(actor, proposal) ? actor.maySpeak() : Decision.absent();
        }
        boolean waits = proposal.state() == ProposalState.WAITS;
        return Decision.allowIf(waits && actor.has(SiteRole.EDITOR), "editorial.proposal.late");
    }

    /** Its writer, before an editor decided. */
    static Decision mayTakeBack(Actor actor, Proposal proposal) {
        if (!isOwn(actor, proposal)) {
            return Decision.absent();
        }
        return Decision.allowIf(proposal.state() == ProposalState.WAITS, "editorial.proposal.late");
    }

    /** Its writer, as long as nobody else decides on it. */
    static Decision mayThrowAway(Actor actor, Proposal proposal) {
        if (!isOwn(actor, proposal)) {
            return Decision.absent();
        }
        return Decision.allowIf(proposal.state().isWritten(), "editorial.proposal.late");
    }

    private static boolean isOwn(Actor actor, Proposal proposal) {
        return actor.persona() != null && actor.persona().value() == proposal.personaId();
    }
}
