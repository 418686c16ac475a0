package nl.krachtkring.method;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.editorial.CommentDoor;
import nl.krachtkring.editorial.CommentPolicy;
import nl.krachtkring.member.BadgeKind;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/** Who may read and do what with methods and experiences. Knows no database. */
final class MethodPolicy {

    private static final String PROFESSIONAL = BadgeKind.PROFESSIONAL.name();

    private MethodPolicy() {}

    /**
     * Methods are public; what is not published, editors read, and moderators, who answer for hiding it. One that became part of another is
     * read there, by everyone.
     */
    static Decision maySee(Actor actor, ContributionStatus method) {
        if (method == ContributionStatus.WITHDRAWN) {
            return Decision.absent();
        }
        boolean staff = actor.has(SiteRole.EDITOR) || actor.has(SiteRole.MODERATOR);
        return method == ContributionStatus.PUBLISHED || staff ? Decision.allow() : Decision.absent();
    }

    /** Everyone may tell an experience with a method that stands, visitors too; theirs is held. */
    static Decision mayShare(ContributionStatus method) {
        return method == ContributionStatus.PUBLISHED ? Decision.allow() : Decision.absent();
    }

    /** Visitors' experiences are always read by a moderator first (the demo's rule, and the product's). */
    static boolean isHeld(Actor actor) {
        return actor.persona() == null;
    }

    /**
     * Published ones are public; until then, and after, the author and moderators read it; erased ones nobody. Under a method that somebody
     * doesn't see there is nothing for her: its name and address stand with everything that was told of it.
     */
    static Decision maySee(Actor actor, ContributionStatus method, ContributionStatus experience, Long personaId) {
        Decision page = maySee(actor, method);
        return page.allowed() ? mayReadTold(actor, experience, personaId) : page;
    }

    private static Decision mayReadTold(Actor actor, ContributionStatus experience, Long personaId) {
        return switch (experience) {
            case PUBLISHED -> Decision.allow();
            case ERASED -> Decision.absent();
            case WITHDRAWN -> isAuthor(actor, personaId) ? Decision.allow() : Decision.absent();
            default ->
                isAuthor(actor, personaId) || actor.has(SiteRole.MODERATOR) ? Decision.allow() : Decision.absent();
        };
    }

    /** Who reads an experience that stands comments on it, as editors set it for its page; on what doesn't stand nobody does. */
    static Decision mayComment(
            Actor actor, ContributionStatus method, ContributionStatus experience, Long personaId, CommentDoor door) {
        Decision seen = maySee(actor, method, experience, personaId);
        if (!seen.allowed()) {
            return seen;
        }
        return method == ContributionStatus.PUBLISHED && experience == ContributionStatus.PUBLISHED
                ? CommentPolicy.mayReply(actor, door)
                : Decision.deny("method.reply.gone");
    }

    /** How it is done elsewhere, who works with it tells: with a badge that an organisation confirmed. */
    static Decision mayAdapt(Actor actor, ContributionStatus method) {
        if (method != ContributionStatus.PUBLISHED) {
            return Decision.absent();
        }
        if (!actor.badges().contains(PROFESSIONAL)) {
            return Decision.deny("method.adaptation.professional");
        }
        return actor.maySpeak();
    }

    /** Who may write at all changes what she told of a method that stands; whose it is and since when, is asked before. */
    static Decision mayChange(Actor actor, ContributionStatus method) {
        return method == ContributionStatus.PUBLISHED ? actor.maySpeak() : Decision.deny("method.change.gone");
    }

    /** A method is answered by an experience of one's own, not by a comment. */
    static Decision mayReply() {
        return Decision.deny("method.reply.share");
    }

    /** Whether somebody told it under the name that she has now. */
    static boolean isAuthor(Actor actor, Long personaId) {
        return actor.persona() != null && personaId != null && actor.persona().value() == personaId;
    }
}
