package nl.krachtkring.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.organisation.OrganisationQueries;
import nl.krachtkring.organisation.OrganisationView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** One organisation. */
@Named
@RequestScoped
public class OrganisationBacking {

    @Inject
    OrganisationQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    private OrganisationView organisation;

    @PostConstruct
    void load() {
        organisation = queries.show(actor.get(), route.text("slug"));
    }

    /**
     * The organisation.
     *
     * @return what the page shows
     */
    public OrganisationView getOrganisation() {
        return organisation;
    }
}
