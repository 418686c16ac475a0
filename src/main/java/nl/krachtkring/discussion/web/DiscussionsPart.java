package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.discussion.DiscussionFilter;
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

    private DiscussionList list;
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
            page = queries.inGroup(actor.get(), place.groupId(), list().filter(), list().after());
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
            waiting = isFirst() && list().filter() == DiscussionFilter.LATEST
                    ? queries.ownWaiting(actor.get(), place.groupId())
                    : List.of();
        }
        return waiting;
    }

    /**
     * Whether this is the first page.
     *
     * @return false on later ones
     */
    public boolean isFirst() {
        return list().after() == null;
    }

    /**
     * The first page.
     *
     * @return an address
     */
    public String getStart() {
        return list().address(list().filter());
    }

    /**
     * The page after this one.
     *
     * @return an address
     */
    public String getMore() {
        return page == null || page.next() == null ? "" : list().next(page.next());
    }

    /**
     * Which list is asked for.
     *
     * @return with the other lists that there are
     */
    public DiscussionList getList() {
        return list();
    }

    private DiscussionList list() {
        if (list == null) {
            list = DiscussionList.asked(route.getAddress(), !actor.get().isAnonymous());
        }
        return list;
    }
}
