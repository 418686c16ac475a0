package nl.krachtkring.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.article.PageList;
import nl.krachtkring.article.ProjectQueries;
import nl.krachtkring.platform.web.Route;

/** The list of projects, newest first. */
@Named
@RequestScoped
public class ProjectsBacking {

    @Inject
    ProjectQueries queries;

    @Inject
    Route route;

    private PageList list;

    @PostConstruct
    void load() {
        list = queries.list(route.numberOrNull("na"));
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
