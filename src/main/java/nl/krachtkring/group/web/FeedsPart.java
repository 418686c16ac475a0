package nl.krachtkring.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.CalendarFeeds;
import nl.krachtkring.group.FeedView;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.MakeFeed;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.ViewChoices;

/** The links of a member for her own calendar. A made link is shown in this answer alone. */
@Named
@RequestScoped
public class FeedsPart {

    private static final String ALL = "all";

    @Inject
    CurrentActor actor;

    @Inject
    CalendarFeeds feeds;

    @Inject
    ViewChoices choices;

    private List<FeedView> links;
    private String link;
    private String scope = ALL;
    private Boolean neutral;

    /**
     * Makes a link and shows it.
     *
     * @param group the group that she looks at
     */
    public void make(GroupView group) {
        link = feeds.make(actor.get(), group.slug(), new MakeFeed(ALL.equals(scope), isNeutral()));
        links = null;
    }

    /**
     * Takes a link back.
     *
     * @param group the group that she looks at
     * @param all whether the one of all her groups
     */
    public void revoke(GroupView group, boolean all) {
        feeds.revoke(actor.get(), group.slug(), all);
        Redirect.saying("group.feed.revoked.done", group.getAddress() + "/agenda");
    }

    /**
     * The links that she has.
     *
     * @param group the group that she looks at
     * @return at most two
     */
    public List<FeedView> of(GroupView group) {
        if (links == null) {
            links = feeds.of(actor.get(), group.facts());
        }
        return links;
    }

    /**
     * The link that was just made.
     *
     * @return null unless one was
     */
    public String getLink() {
        return link;
    }

    /**
     * Of which meetings, as chosen.
     *
     * @return at first of all her groups
     */
    public String getScope() {
        return scope;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen a word of the list
     */
    public void setScope(String chosen) {
        scope = chosen;
    }

    /**
     * Whether titles and places are left out, as chosen.
     *
     * @return at first what she chose for mail and titles
     */
    public boolean isNeutral() {
        if (neutral == null) {
            neutral = choices.isDiscreet() || feeds.isDiscreet(actor.get());
        }
        return neutral;
    }

    /**
     * Takes what was chosen.
     *
     * @param chosen whether
     */
    public void setNeutral(boolean chosen) {
        neutral = chosen;
    }
}
