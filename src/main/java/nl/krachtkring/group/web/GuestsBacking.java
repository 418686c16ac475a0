package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.DoorQueries;
import nl.krachtkring.group.GroupPeople;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.GuestView;
import nl.krachtkring.group.Readers;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** Everybody who was proposed as a guest of a group. */
@Named
@RequestScoped
public class GuestsBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    GroupPeople people;

    @Inject
    DoorQueries queries;

    private GroupView group;
    private List<GuestView> guests;
    private Readers readers;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        guests = queries.inGroup(actor.get(), group.slug());
        readers = people.readers(actor.get(), group.facts(), false, null);
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * Who was proposed.
     *
     * @return newest first
     */
    public List<GuestView> getGuests() {
        return guests;
    }

    /**
     * Who can read along.
     *
     * @return never null
     */
    public Readers getReaders() {
        return readers;
    }
}
