package nl.krachtkring.moderation;

import java.util.Set;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/** Who may judge what. Pure: everything it needs to know comes with the question. */
public final class ModerationPolicy {

    private ModerationPolicy() {}

    /**
     * What a case looks like to one moderator.
     *
     * @param own whether this moderator wrote the text
     * @param decidedBefore whether this moderator took the decision that is under a second look, or one after it
     * @param causes why the text is before a moderator: a second look and something else can wait at once
     * @param status the state of the text now
     * @param open whether the case still waits
     * @param behindDoor whether it stands in a group that this moderator doesn't read, and she gave no reason for looking
     * @param group the key of the group it stands in; null on the site
     */
    public record Facts(
            boolean own,
            boolean decidedBefore,
            Set<ReviewCause> causes,
            ContributionStatus status,
            boolean open,
            boolean behindDoor,
            Long group) {

        /** Makes the causes immutable. */
        public Facts {
            causes = Set.copyOf(causes);
        }

        /**
         * A case on the site, which has no door.
         *
         * @param own whether this moderator wrote the text
         * @param decidedBefore whether this moderator took the decision that is under a second look
         * @param cause why the text is before a moderator
         * @param status the state of the text now
         * @param open whether the case still waits
         */
        public Facts(boolean own, boolean decidedBefore, ReviewCause cause, ContributionStatus status, boolean open) {
            this(own, decidedBefore, Set.of(cause), status, open, false, null);
        }

        /**
         * Whether the author asked for a second look that nobody took yet.
         *
         * @return false of a case that was decided
         */
        public boolean isSecond() {
            return open && causes.contains(ReviewCause.APPEAL);
        }

        /**
         * Whether what this moderator decides answers the author who asked for a second look.
         *
         * @return false where nobody asked, and for who took the decision that was asked about
         */
        public boolean isAnswer() {
            return isSecond() && !decidedBefore;
        }

        /** Whether the text that stands is before a moderator for itself, besides the second look at a change of it. */
        boolean isStandingTold() {
            return status == ContributionStatus.PUBLISHED
                    && (causes.contains(ReviewCause.REPORT) || causes.contains(ReviewCause.DANGER));
        }
    }

    /**
     * Whether somebody may see the queue.
     *
     * @param actor who
     * @return allowed for moderators, of the site or of a group; absent for everybody else
     */
    public static Decision mayOpenQueue(Actor actor) {
        return actor.isModerator() ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether somebody may see and end reports on pages, which stand in no group.
     *
     * @param actor who
     * @return allowed for moderators of the site, absent for everybody else
     */
    public static Decision mayHandlePages(Actor actor) {
        return actor.has(SiteRole.MODERATOR) ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether a moderator may see that there is a case: one of a group sees what stands in her groups. Nobody judges what she wrote herself; a second look is another person's
     * (DSA article 20(6) asks for qualified staff, the house rules promise somebody else). But where something else is told of
     * the text that stands, whoever decided before sees it too: she was called, and can protect.
     *
     * @param actor who
     * @param facts the case
     * @return allowed or absent
     */
    public static Decision maySee(Actor actor, Facts facts) {
        boolean another = !facts.isSecond() || facts.isAnswer() || facts.isStandingTold();
        return actor.moderates(facts.group()) && !facts.own() && another ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether a moderator may read a case. Members of a closed or hidden group trust that nobody else reads along, so who is
     * none of them says why first, and the facilitators read that.
     *
     * @param actor who
     * @param facts the case
     * @return allowed; denied until a reason was given; absent where the case can't be seen
     */
    public static Decision mayRead(Actor actor, Facts facts) {
        Decision seen = maySee(actor, facts);
        return seen.allowed() ? Decision.allowIf(!facts.behindDoor(), "moderation.look.needed") : seen;
    }

    /**
     * Whether a moderator may do this with a case that she has read. Who took the decision that somebody else is asked to look at
     * can hide the text that stands, which leaves the second look to that other; nothing else.
     *
     * @param actor who
     * @param facts the case
     * @param act what
     * @return allowed; denied for an act that the state doesn't know; absent where the case can't be seen
     */
    public static Decision mayDecide(Actor actor, Facts facts, Act act) {
        Decision seen = maySee(actor, facts);
        if (!seen.allowed()) {
            return seen;
        }
        boolean hers = !facts.isSecond() || facts.isAnswer() || act == Act.HIDE;
        return Decision.allowIf(
                hers
                        && Act.possible(facts.status(), facts.causes(), facts.open())
                                .contains(act),
                "moderation.refused.act");
    }
}
