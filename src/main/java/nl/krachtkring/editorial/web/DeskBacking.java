package nl.krachtkring.editorial.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.editorial.DeskPolicy;
import nl.krachtkring.editorial.DraftDesk;
import nl.krachtkring.editorial.ReceivedView;
import nl.krachtkring.platform.access.CurrentActor;

/** What waits for the editors; for everybody else the page isn't there. */
@Named
@RequestScoped
public class DeskBacking {

    @Inject
    CurrentActor actor;

    @Inject
    DraftDesk desk;

    private List<ReceivedView> all;

    /**
     * What waits.
     *
     * @return newest first
     */
    public List<ReceivedView> getAll() {
        if (all == null) {
            all = desk.all(actor.get());
        }
        return all;
    }

    /**
     * Whether the reader works at the desk.
     *
     * @return true for editors
     */
    public boolean isEditor() {
        return DeskPolicy.mayWork(actor.get()).allowed();
    }
}
