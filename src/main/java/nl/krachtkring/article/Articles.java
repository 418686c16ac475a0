package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.editorial.CommentMode;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.content.ContentFile;

/** Articles as their files and other rooms see them. */
@Singleton
public class Articles extends PageRoom<Article> {

    @Inject
    Articles(PageDesk desk) {
        super(desk, new Traits<>(Article.class, ContributionKind.ARTICLE, "article", "artikelen"));
    }

    @Override
    Article described(Optional<Article> known, ContentFile file, Instant now) {
        ArticleText text = ArticleText.parse(file);
        Article page = known.orElseGet(() -> new Article(file.slug()));
        page.describe(text, file.text(), now);
        return page;
    }

    @Override
    String text(Article page) {
        ArticleText text = ArticleText.parse(page.file());
        return text.summary() + "\n\n" + text.body();
    }

    @Override
    Optional<CommentMode> comments(Article page) {
        return Optional.of(page.comments());
    }

    @Override
    String line(Article page) {
        return page.summary();
    }

    @Override
    @Transactional
    public void countReply(long id, int difference) {
        desk().pages().countReply("article", id, difference);
    }

    @Override
    public List<PublishedItem> newest(int most) {
        return desk().newest("article", "artikelen", most);
    }

    /**
     * An article, for what is told about it.
     *
     * @param slug its word in the address
     * @return what points to it
     * @throws NotFound when there is none or it doesn't stand
     */
    public ContributionRef bySlug(String slug) {
        return desk().keyOf("article", slug)
                .map(id -> new ContributionRef(kind(), id))
                .orElseThrow(NotFound::new);
    }
}
