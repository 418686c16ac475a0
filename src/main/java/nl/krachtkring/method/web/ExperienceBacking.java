package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.method.ExperiencePage;
import nl.krachtkring.method.ExperiencePages;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** One experience with its comments. */
@Named
@RequestScoped
public class ExperienceBacking {

    @Inject
    ExperiencePages pages;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private ExperiencePage page;

    @PostConstruct
    void load() {
        page = pages.show(actor.get(), route.text("slug"), route.id());
    }

    /**
     * The experience and where it belongs.
     *
     * @return what the page shows
     */
    public ExperiencePage getPage() {
        return page;
    }
}
