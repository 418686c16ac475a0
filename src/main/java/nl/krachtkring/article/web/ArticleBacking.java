package nl.krachtkring.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.article.ArticleQueries;
import nl.krachtkring.article.ArticleView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** One article. */
@Named
@RequestScoped
public class ArticleBacking {

    @Inject
    ArticleQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private ArticleView article;

    @PostConstruct
    void load() {
        article = queries.show(actor.get(), route.text("slug"));
    }

    /**
     * The article.
     *
     * @return what the page shows
     */
    public ArticleView getArticle() {
        return article;
    }
}
