package nl.krachtkring.editorial.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.editorial.DraftDesk;
import nl.krachtkring.editorial.ReceivedView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.web.Route;

/** One piece that waits for the editors. */
@Named
@RequestScoped
public class DraftBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    DraftDesk desk;

    @Inject
    Settings settings;

    private ReceivedView draft;
    private String link = "";

    @PostConstruct
    void load() {
        draft = desk.show(actor.get(), route.id());
    }

    /** Makes the link for who is asked something. It is shown on this answer and never again, since only its hash is kept. */
    public void makeLink() {
        link = settings.baseUrl() + "/gevraagd/" + desk.link(actor.get(), route.id());
    }

    /**
     * The piece.
     *
     * @return never null
     */
    public ReceivedView getDraft() {
        return draft;
    }

    /**
     * The link that was just made.
     *
     * @return empty without one
     */
    public String getLink() {
        return link;
    }
}
