package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.ProposalQueries;
import nl.krachtkring.group.ProposalView;
import nl.krachtkring.platform.access.CurrentActor;

/** The groups that wait for an administrator; a part for pages of administrators. */
@Named
@RequestScoped
public class ProposalsPart {

    @Inject
    ProposalQueries queries;

    @Inject
    CurrentActor actor;

    private List<ProposalView> waiting;

    @PostConstruct
    void load() {
        waiting = queries.waiting(actor.get());
    }

    /**
     * What waits.
     *
     * @return longest first; empty for anybody but an administrator
     */
    public List<ProposalView> getWaiting() {
        return waiting;
    }
}
