package nl.krachtkring.editorial.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.editorial.ProposalQueries;
import nl.krachtkring.editorial.ProposalView;
import nl.krachtkring.platform.access.CurrentActor;

/** One's own proposals, and for editors those that wait. */
@Named
@RequestScoped
public class ProposalsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    ProposalQueries queries;

    private List<ProposalView> own;
    private List<ProposalView> waiting;

    /**
     * What she proposed.
     *
     * @return newest first
     */
    public List<ProposalView> getOwn() {
        if (own == null) {
            own = queries.own(actor.get());
        }
        return own;
    }

    /**
     * What waits for the editors.
     *
     * @return oldest first
     */
    public List<ProposalView> getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting(actor.get());
        }
        return waiting;
    }
}
