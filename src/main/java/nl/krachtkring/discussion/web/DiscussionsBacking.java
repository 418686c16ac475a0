package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.discussion.DiscussionPage;
import nl.krachtkring.discussion.DiscussionScope;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Route;

/** All discussions that somebody may read, in whichever group they stand. */
@Named
@RequestScoped
public class DiscussionsBacking {

    @Inject
    CurrentActor actor;

    @Inject
    TopicPart topics;

    @Inject
    Route route;

    private DiscussionList list;
    private DiscussionPage page;

    @PostConstruct
    void load() {
        list = DiscussionList.asked(
                route.getAddress(), DiscussionScope.EVERYWHERE, !actor.get().isAnonymous());
        page = topics.read(list);
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
        return list.next(page.next());
    }
}
