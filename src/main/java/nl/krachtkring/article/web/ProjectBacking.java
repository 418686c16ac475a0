package nl.krachtkring.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.article.ProjectQueries;
import nl.krachtkring.article.ProjectView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** One project. */
@Named
@RequestScoped
public class ProjectBacking {

    @Inject
    ProjectQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private ProjectView project;

    @PostConstruct
    void load() {
        project = queries.show(actor.get(), route.text("slug"));
    }

    /**
     * The project.
     *
     * @return what the page shows
     */
    public ProjectView getProject() {
        return project;
    }
}
