package nl.krachtkring.article;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.editorial.PreparedTexts;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;

/** Reads articles as records. A page costs at most four statements, without its comments. */
@Singleton
public class ArticleQueries {

    private static final int PAGE = 20;

    /** Words that a reader of B1 takes in per minute. */
    private static final int WORDS_A_MINUTE = 180;

    private final PageRepository pages;
    private final Instance<RelatedItems> rooms;
    private final RichText richText;
    private final Clock clock;
    private final PreparedTexts<Prepared> prepared = new PreparedTexts<>();

    private record Prepared(ArticleText text, String html) {}

    @Inject
    ArticleQueries(PageRepository pages, @Any Instance<RelatedItems> rooms, RichText richText, Clock clock) {
        this.pages = pages;
        this.rooms = rooms;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * Articles, newest first.
     *
     * @param after only what comes after the one with this public number; null for the beginning
     * @return a page of the list
     */
    @Transactional
    public PageList list(Long after) {
        List<Article> found = pages.newest(Article.class, after, PAGE);
        List<Article> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new PageList(
                shown.stream()
                        .map(a -> new PageSummary(
                                a.title(), "/artikelen/" + a.slug(), a.summary(), a.publishedOn(), a.commentCount()))
                        .toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).publicId() : null);
    }

    /**
     * One article.
     *
     * @param actor who reads
     * @param slug its name in the address
     * @return the article
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public ArticleView show(Actor actor, String slug) {
        Article article = pages.bySlug(Article.class, slug).orElseThrow(NotFound::new);
        Access.require(ArticlePolicy.maySee(actor, article.status()));
        Prepared texts = prepared.of(article, () -> prepare(article));
        int words = texts.text().body().split("\\s+").length;
        return new ArticleView(
                article.ref(),
                article.publicId(),
                article.slug(),
                texts.text(),
                texts.html(),
                related(texts.text().links()),
                Math.max(1, Math.round((float) words / WORDS_A_MINUTE)),
                article.comments().at(clock.instant()));
    }

    /** Pages that others name, one statement a kind. */
    Related related(ArticleText.Links links) {
        return new Related(
                named(ContributionKind.METHOD, links.methods()), named(ContributionKind.CONCEPT, links.concepts()));
    }

    private List<RelatedItems.Item> named(ContributionKind kind, Collection<String> slugs) {
        return rooms.stream()
                .filter(room -> room.kind() == kind)
                .findFirst()
                .map(room -> room.named(slugs))
                .orElse(List.of());
    }

    private Prepared prepare(Article article) {
        ArticleText text = ArticleText.parse(article.file());
        return new Prepared(text, richText.editorial(text.body()));
    }
}
