package nl.krachtkring.method.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.method.AdaptationPages;
import nl.krachtkring.method.AdaptationSummary;
import nl.krachtkring.platform.access.CurrentActor;

/** On the page of a method: how professionals do it. */
@Named
@RequestScoped
public class AdaptationsPart {

    @Inject
    AdaptationPages pages;

    @Inject
    CurrentActor actor;

    private List<AdaptationSummary> list;

    /**
     * The list of a method, read once per request.
     *
     * @param method which
     * @return newest first
     */
    public List<AdaptationSummary> of(ContributionRef method) {
        if (list == null) {
            list = pages.of(method.id());
        }
        return list;
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
