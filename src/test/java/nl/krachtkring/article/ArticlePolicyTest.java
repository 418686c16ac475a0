package nl.krachtkring.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads and answers an article, as a table of person × state. */
class ArticlePolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, state, see, reply
        "visitor,         PUBLISHED, yes,    yes",
        "member,          PUBLISHED, yes,    yes",
        "silenced,        PUBLISHED, yes,    platform.silenced.text",
        "EDITOR,          PUBLISHED, yes,    yes",
        "visitor,         HELD,      absent, absent",
        "member,          HIDDEN,    absent, absent",
        "silenced,        HIDDEN,    absent, absent",
        "PRIVACY_OFFICER, HIDDEN,    absent, absent",
        "ADMINISTRATOR,   HIDDEN,    absent, absent",
        "EDITOR,          HIDDEN,    yes,    article.reply.hidden",
        "EDITOR,          DRAFT,     yes,    article.reply.hidden",
        "MODERATOR,       HIDDEN,    yes,    article.reply.hidden",
    })
    void published_ones_are_for_everyone(String person, ContributionStatus state, String see, String reply) {
        Actor actor = actor(person);
        assertEquals(see, Decided.words(ArticlePolicy.maySee(actor, state)));
        assertEquals(reply, Decided.words(ArticlePolicy.mayReply(actor, state)));
    }

    private static Actor actor(String person) {
        return switch (person) {
            case "visitor" -> Actor.anonymous();
            case "member" -> Actors.outsider(1);
            case "silenced" -> Actors.silenced(Actors.outsider(1));
            default -> Actors.with(1, SiteRole.valueOf(person));
        };
    }
}
