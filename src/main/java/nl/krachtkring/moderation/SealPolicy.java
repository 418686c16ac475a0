package nl.krachtkring.moderation;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Who may learn who is behind a name: a moderator and a privacy officer together, two different people, neither of them
 * the one behind it (product, personas). Pure: everything it needs to know comes with the question.
 */
public final class SealPolicy {

    private SealPolicy() {}

    /**
     * A wish to open a seal.
     *
     * @param about who is behind the name
     * @param asker the moderator who asked
     * @param officer the privacy officer who answered; null until then
     * @param state what came of it
     * @param over whether its time is over: unanswered for too long, or closed again
     */
    public record Facts(PersonId about, PersonId asker, PersonId officer, SealState state, boolean over) {}

    /**
     * Whether somebody has a list of wishes: moderators their own, privacy officers what waits.
     *
     * @param actor who
     * @return allowed or absent
     */
    public static Decision mayOpenList(Actor actor) {
        return actor.has(SiteRole.MODERATOR) || actor.has(SiteRole.PRIVACY_OFFICER)
                ? Decision.allow()
                : Decision.absent();
    }

    /**
     * Whether somebody may ask who is behind the name on the text of a case.
     *
     * @param actor who
     * @param mayJudge whether she may see the case, by {@link ModerationPolicy#maySee}
     * @param about who is behind the name
     * @return allowed or absent
     */
    public static Decision mayAsk(Actor actor, Decision mayJudge, PersonId about) {
        return actor.has(SiteRole.MODERATOR) && mayJudge.allowed() && !actor.is(about.value())
                ? Decision.allow()
                : Decision.absent();
    }

    /**
     * Whether somebody may see that there is such a wish.
     *
     * @param actor who
     * @param facts the wish
     * @return allowed for the moderator who asked and for privacy officers; absent for all others, and for who is behind
     *     the name
     */
    public static Decision maySee(Actor actor, Facts facts) {
        if (actor.is(facts.about().value())) {
            return Decision.absent();
        }
        boolean asked = actor.has(SiteRole.MODERATOR) && actor.is(facts.asker().value());
        return asked || actor.has(SiteRole.PRIVACY_OFFICER) ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether somebody may agree or refuse. Who asked never answers, whatever her roles.
     *
     * @param actor who
     * @param facts the wish
     * @return allowed, denied with the reason, or absent
     */
    public static Decision mayAnswer(Actor actor, Facts facts) {
        Decision seen = maySee(actor, facts);
        if (!seen.allowed()) {
            return seen;
        }
        if (actor.is(facts.asker().value())) {
            return Decision.deny("moderation.seal.refused.second");
        }
        return Decision.allowIf(facts.state() == SealState.ASKED && !facts.over(), "moderation.seal.late");
    }

    /**
     * Whether somebody may see now who is behind the name.
     *
     * @param actor who
     * @param facts the wish
     * @return allowed for the two who opened it, in the role in which each did, while it is open
     */
    public static Decision mayLook(Actor actor, Facts facts) {
        Decision seen = maySee(actor, facts);
        if (!seen.allowed()) {
            return seen;
        }
        boolean asker = actor.has(SiteRole.MODERATOR) && actor.is(facts.asker().value());
        boolean officer = facts.officer() != null && actor.is(facts.officer().value());
        if (!asker && !officer) {
            return Decision.deny("moderation.seal.refused.two");
        }
        return Decision.allowIf(facts.state() == SealState.OPENED && !facts.over(), "moderation.seal.closed");
    }
}
