package nl.krachtkring.method.inventory;

import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

/** Who may say, confirm and end that an organisation works with a method. Knows no database. */
final class DeploymentPolicy {

    private static final String PROFESSIONAL = BadgeKind.PROFESSIONAL.name();

    private DeploymentPolicy() {}

    /** What stands is public; what was refused is for who said it alone. */
    static Decision maySee(Actor actor, DeploymentState state, PersonId saidBy) {
        return state != DeploymentState.REFUSED || isBy(actor, saidBy) ? Decision.allow() : Decision.absent();
    }

    /** A confirmed professional says it of her own organisation. Everyone reads the method, so that a refusal says why. */
    static Decision mayAdd(Actor actor) {
        if (actor.isAnonymous()) {
            return Decision.deny("method.deployment.signIn");
        }
        if (!actor.badges().contains(PROFESSIONAL)) {
            return Decision.deny("method.deployment.badge");
        }
        return actor.maySpeak();
    }

    /**
     * Who speaks for the organisation decides, also about what she said herself: it is her word that counts. An administrator decides
     * about what others said.
     */
    static Decision mayDecide(Actor actor, PersonId saidBy, boolean speaks) {
        if (speaks && !actor.isAnonymous()) {
            return Decision.allow();
        }
        if (!actor.has(SiteRole.ADMINISTRATOR)) {
            return Decision.absent();
        }
        return Decision.allowIf(!isBy(actor, saidBy), "method.deployment.own");
    }

    /** Who said it, who speaks for the organisation, editors and administrators say when it ended. */
    static Decision mayEnd(Actor actor, PersonId saidBy, boolean speaks) {
        boolean answers = isBy(actor, saidBy)
                || (speaks && !actor.isAnonymous())
                || actor.has(SiteRole.EDITOR)
                || actor.has(SiteRole.ADMINISTRATOR);
        return answers ? Decision.allow() : Decision.absent();
    }

    /** Editors and the site itself take in whole inventories, and undo that. */
    static Decision mayTakeIn(Actor actor) {
        return actor.isSystem() || actor.has(SiteRole.EDITOR) ? Decision.allow() : Decision.absent();
    }

    private static boolean isBy(Actor actor, PersonId saidBy) {
        return saidBy != null && actor.is(saidBy.value());
    }
}
