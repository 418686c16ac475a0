package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.discussion.DiscussionPage;
import nl.krachtkring.discussion.DiscussionQueries;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** The discussions of all groups that somebody belongs to, and those elsewhere that she follows or began. */
@Named
@RequestScoped
public class OwnDiscussionsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionQueries queries;

    @Inject
    Route route;

    private DiscussionList list;
    private DiscussionPage page;

    @PostConstruct
    void load() {
        list = DiscussionList.asked(route.getAddress(), true);
        page = queries.own(actor.get(), list.filter(), list.after());
    }

    /**
     * Which list is asked for.
     *
     * @return with the other lists that there are
     */
    public DiscussionList getList() {
        return list;
    }

    /**
     * The discussions.
     *
     * @return one page
     */
    public DiscussionPage getPage() {
        return page;
    }

    /**
     * The page after this one.
     *
     * @return an address; empty on the last page
     */
    public String getMore() {
        return page.next() == null ? "" : list.next(page.next());
    }
}
