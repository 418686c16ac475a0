package nl.krachtkring.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.article.ConceptQueries;
import nl.krachtkring.article.ConceptView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** One concept. */
@Named
@RequestScoped
public class ConceptBacking {

    @Inject
    ConceptQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private ConceptView concept;

    @PostConstruct
    void load() {
        concept = queries.show(actor.get(), route.text("slug"));
    }

    /**
     * The concept.
     *
     * @return what the page shows
     */
    public ConceptView getConcept() {
        return concept;
    }
}
