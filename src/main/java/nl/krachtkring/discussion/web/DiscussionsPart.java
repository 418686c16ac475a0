package nl.krachtkring.discussion.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.discussion.DiscussionFilter;
import nl.krachtkring.discussion.DiscussionPage;
import nl.krachtkring.discussion.DiscussionQueries;
import nl.krachtkring.discussion.DiscussionScope;
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
    TopicPart topics;

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
            page = topics.read(list(place));
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
            DiscussionList shown = list(place);
            waiting = isFirst(place) && shown.asked().filter() == DiscussionFilter.LATEST && !shown.isOfTopic()
                    ? queries.ownWaiting(actor.get(), place.groupId())
                    : List.of();
        }
        return waiting;
    }

    /**
     * Whether this is the first page.
     *
     * @param place the group
     * @return false on later ones
     */
    public boolean isFirst(PlaceRef place) {
        return list(place).asked().after() == null;
    }

    /**
     * The first page.
     *
     * @param place the group
     * @return an address
     */
    public String start(PlaceRef place) {
        return list(place).first();
    }

    /**
     * The page after this one.
     *
     * @param place the group
     * @return an address; empty on the last page
     */
    public String more(PlaceRef place) {
        return list(place).next(in(place).next());
    }

    /**
     * Which list is asked for.
     *
     * @param place the group
     * @return with the other lists that there are
     */
    public DiscussionList list(PlaceRef place) {
        if (list == null) {
            list = DiscussionList.asked(
                    route.getAddress(),
                    DiscussionScope.inGroup(place.groupId()),
                    !actor.get().isAnonymous());
        }
        return list;
    }
}
