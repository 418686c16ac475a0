package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.EndedView;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.platform.access.CurrentActor;

/** The memberships of the reader that a facilitator ended, with the reasons. */
@Named
@RequestScoped
public class OwnEndedPart {

    @Inject
    CurrentActor actor;

    @Inject
    GroupPeople people;

    private List<EndedView> all;

    @PostConstruct
    void load() {
        all = people.ended(actor.get());
    }

    /**
     * The memberships.
     *
     * @return newest first
     */
    public List<EndedView> getAll() {
        return all;
    }
}
