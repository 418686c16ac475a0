package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.discussion.ParticipationView;
import nl.krachtkring.discussion.Participations;
import nl.krachtkring.platform.access.CurrentActor;

/** One's own proofs of participation. */
@Named
@RequestScoped
public class ParticipationsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Participations participations;

    private List<ParticipationView> all;

    /**
     * The proofs, asked from the database once.
     *
     * @return newest first
     */
    public List<ParticipationView> getAll() {
        if (all == null) {
            all = participations.all(actor.get());
        }
        return all;
    }
}
