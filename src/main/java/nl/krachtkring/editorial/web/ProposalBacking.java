package nl.krachtkring.editorial.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.editorial.ProposalQueries;
import nl.krachtkring.editorial.ProposalView;
import nl.krachtkring.editorial.Proposals;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One proposal, for its writer: what it changes and how far it is. */
@Named
@RequestScoped
public class ProposalBacking {

    private static final String ALL = "/mijn/voorstellen";

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    ProposalQueries queries;

    @Inject
    Proposals proposals;

    @Inject
    FormErrors errors;

    private ProposalView proposal;

    @PostConstruct
    void load() {
        proposal = queries.own(actor.get(), route.id());
    }

    /** Lets it wait for the editors. */
    public void offer() {
        errors.guard(() -> {
            proposals.offer(actor.get(), route.id());
            Redirect.saying("editorial.proposal.offered.done", route.getAddress());
        });
    }

    /** Goes on with it. */
    public void takeBack() {
        proposals.takeBack(actor.get(), route.id());
        Redirect.saying("editorial.proposal.back.done", route.getAddress());
    }

    /** Throws it away. */
    public void throwAway() {
        proposals.throwAway(actor.get(), route.id());
        Redirect.saying("editorial.proposal.gone.done", ALL);
    }

    /**
     * The proposal.
     *
     * @return never null
     */
    public ProposalView getProposal() {
        return proposal;
    }
}
