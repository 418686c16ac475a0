package nl.krachtkring.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of articles has no reader: it holds what the policy lets everyone see. */
class ArticleListTest extends RepositoryTest {

    private static final String FILE =
            "---\ntitle: Proef van rechten\nsummary: Een zin\npublishedOn: 2026-11-02\n---\ntekst";

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "HELD", "PUBLISHED", "WITHDRAWN", "HIDDEN"})
    void the_list_holds_what_everyone_may_see(ContributionStatus status) {
        PageRepository pages = new PageRepository(entities);
        Article article = new Article("proef-van-rechten");
        article.describe(
                ArticleText.parse(ContentFile.parse("x.md", FILE)), FILE, Instant.parse("2026-11-22T12:00:00Z"));
        pages.add(article);
        flushAndClear();
        entities.createNativeQuery("UPDATE article SET status = ? WHERE slug = 'proef-van-rechten'")
                .setParameter(1, status.name())
                .executeUpdate();
        boolean listed = new ArticleQueries(pages, null, new RichText(), Clock.systemUTC())
                .list(null)
                .toString()
                .contains("Proef van rechten");
        assertEquals(ArticlePolicy.maySee(Actor.anonymous(), status).allowed(), listed);
    }
}
