package nl.krachtkring.article;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/** Who may read and answer articles, projects and concepts. Knows no database. */
final class ArticlePolicy {

    private ArticlePolicy() {}

    /** Published pages are public; the others are for editors, and for moderators, who answer for hiding. */
    static Decision maySee(Actor actor, ContributionStatus status) {
        boolean staff = actor.has(SiteRole.EDITOR) || actor.has(SiteRole.MODERATOR);
        return status == ContributionStatus.PUBLISHED || staff ? Decision.allow() : Decision.absent();
    }

    /** Everyone may comment on what stands, visitors too: theirs are held by the room of comments. */
    static Decision mayReply(Actor actor, ContributionStatus status) {
        Decision seen = maySee(actor, status);
        if (!seen.allowed()) {
            return seen;
        }
        return status == ContributionStatus.PUBLISHED ? actor.maySpeak() : Decision.deny("article.reply.hidden");
    }
}
