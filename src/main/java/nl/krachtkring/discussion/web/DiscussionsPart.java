package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.discussion.DiscussionPage;
import nl.krachtkring.discussion.DiscussionQueries;
import nl.krachtkring.discussion.DiscussionSummary;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** The discussions of one place, as a part of that place's page. */
@Named
@RequestScoped
public class DiscussionsPart {

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionQueries queries;

    @Inject
    Route route;

    private DiscussionPage page;
    private List<DiscussionSummary> waiting;

    /**
     * The discussions that stand, last activity first; asked from the database once.
     *
     * @param place the group
     * @return one page of them
     */
    public DiscussionPage in(PlaceRef place) {
        if (page == null) {
            page = queries.inGroup(actor.get(), place.groupId(), after());
        }
        return page;
    }

    /**
     * The reader's own discussions that don't stand there; asked from the database once, and on the first page only.
     *
     * @param place the group
     * @return mostly empty
     */
    public List<DiscussionSummary> waitingIn(PlaceRef place) {
        if (waiting == null) {
            waiting = isFirst() ? queries.ownWaiting(actor.get(), place.groupId()) : List.of();
        }
        return waiting;
    }

    /**
     * Whether this is the first page.
     *
     * @return false on later ones
     */
    public boolean isFirst() {
        return after() == null;
    }

    /**
     * The first page.
     *
     * @return an address
     */
    public String getStart() {
        return route.getAddress() + "#gesprekken";
    }

    /**
     * The page after this one.
     *
     * @return an address
     */
    public String getMore() {
        return page == null || page.next() == null ? "" : route.getAddress() + "?na=" + page.next() + "#gesprekken";
    }

    private static Long after() {
        String number = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("na");
        return number != null && number.matches("[0-9]{15}") ? Long.valueOf(number) : null;
    }
}
