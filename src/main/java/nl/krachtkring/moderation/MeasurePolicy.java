package nl.krachtkring.moderation;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

/** Who may keep whom from writing or from coming in. Pure: everything it needs to know comes with the question. */
public final class MeasurePolicy {

    private MeasurePolicy() {}

    /**
     * Whom a measure is about.
     *
     * @param person who
     * @param staff whether she has a site role
     * @param lastAdministrator whether the site would have no administrator without her
     */
    public record Subject(PersonId person, boolean staff, boolean lastAdministrator) {}

    /**
     * Whether somebody may see measures of others.
     *
     * @param actor who
     * @return allowed for moderators and administrators, absent for everybody else
     */
    public static Decision mayOpen(Actor actor) {
        return actor.has(SiteRole.MODERATOR) || actor.has(SiteRole.ADMINISTRATOR)
                ? Decision.allow()
                : Decision.absent();
    }

    /**
     * Whether somebody may impose a measure: a silence is a moderator's and an administrator's, a suspension an
     * administrator's. Nobody decides about herself, moderators not about staff, and the site keeps an administrator.
     *
     * @param actor who
     * @param kind what
     * @param subject about whom
     * @return allowed, denied with the reason, or absent
     */
    public static Decision mayImpose(Actor actor, MeasureKind kind, Subject subject) {
        if (!mayOpen(actor).allowed()) {
            return Decision.absent();
        }
        boolean administrator = actor.has(SiteRole.ADMINISTRATOR);
        if (!administrator && (kind == MeasureKind.SUSPENSION || subject.staff())) {
            return Decision.deny("moderation.measure.refused.administrator");
        }
        if (subject.person().equals(actor.person())) {
            return Decision.deny("moderation.measure.refused.own");
        }
        return Decision.allowIf(
                kind == MeasureKind.SILENCE || !subject.lastAdministrator(), "moderation.measure.refused.last");
    }

    /**
     * Whether somebody may end a measure before its time.
     *
     * @param actor who
     * @param kind what
     * @param own whether it is about the actor
     * @return allowed for who might impose it, else denied or absent
     */
    public static Decision mayLift(Actor actor, MeasureKind kind, boolean own) {
        if (!mayOpen(actor).allowed()) {
            return Decision.absent();
        }
        if (own) {
            return Decision.deny("moderation.measure.refused.own");
        }
        return Decision.allowIf(
                kind == MeasureKind.SILENCE || actor.has(SiteRole.ADMINISTRATOR),
                "moderation.measure.refused.administrator");
    }

    /**
     * Whether somebody may take the second look: never who decided first, never about herself. A suspension by the only
     * administrator is looked at by a moderator, who then undoes it or leaves it.
     *
     * @param actor who
     * @param decidedBefore whether the actor took the decision
     * @param own whether it is about the actor
     * @return allowed, denied with the reason, or absent
     */
    public static Decision maySecond(Actor actor, boolean decidedBefore, boolean own) {
        if (!mayOpen(actor).allowed()) {
            return Decision.absent();
        }
        return Decision.allowIf(!decidedBefore && !own, "moderation.measure.refused.second");
    }
}
