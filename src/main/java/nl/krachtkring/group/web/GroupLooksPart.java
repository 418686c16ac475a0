package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.GroupLooks;
import nl.krachtkring.moderation.LookView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** Which moderators looked into the group of the page, for its facilitators. */
@Named
@RequestScoped
public class GroupLooksPart {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    GroupLooks looks;

    private List<LookView> all;

    @PostConstruct
    void load() {
        all = looks.of(actor.get(), route.text("slug"));
    }

    /**
     * The looks.
     *
     * @return newest first; empty for everybody but facilitators
     */
    public List<LookView> getAll() {
        return all;
    }
}
