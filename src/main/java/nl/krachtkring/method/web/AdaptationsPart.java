package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.method.AdaptationPages;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** On the page of a method: how professionals do it. */
@Named
@RequestScoped
public class AdaptationsPart {

    private static final String BEFORE = "eerder-zo";

    @Inject
    AdaptationPages pages;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private AdaptationPages.Listed listed;

    /**
     * The list of a method, read once per request.
     *
     * @param method which
     * @return newest first, or what follows on those that the address names
     */
    public AdaptationPages.Listed of(ContributionRef method) {
        if (listed == null) {
            listed = pages.of(method.id(), route.numberOrNull(BEFORE));
        }
        return listed;
    }

    /**
     * Whether the reader can tell how she does it.
     *
     * @return true for who has a confirmed badge as a professional
     */
    public boolean isTelling() {
        return pages.mayTell(actor.get());
    }
}
