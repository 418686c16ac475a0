package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.method.AdaptationPages;
import nl.krachtkring.method.AdaptationView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** How somebody does it, with its comments. */
@Named
@RequestScoped
public class AdaptationBacking {

    @Inject
    AdaptationPages pages;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private AdaptationView view;

    @PostConstruct
    void load() {
        view = pages.show(actor.get(), route.text("slug"), route.id());
    }

    /**
     * What the page shows.
     *
     * @return never null
     */
    public AdaptationView getView() {
        return view;
    }
}
