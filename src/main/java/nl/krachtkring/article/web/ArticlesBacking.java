package nl.krachtkring.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.krachtkring.article.ArticleQueries;
import nl.krachtkring.article.PageList;
import nl.krachtkring.platform.web.PageNumber;

/** The list of articles, newest first. */
@Named
@RequestScoped
public class ArticlesBacking {

    @Inject
    ArticleQueries queries;

    @Inject
    HttpServletRequest request;

    private PageList list;

    @PostConstruct
    void load() {
        list = queries.list(PageNumber.of(request.getParameter("na")));
    }

    /**
     * The list.
     *
     * @return one page of it
     */
    public PageList getList() {
        return list;
    }
}
