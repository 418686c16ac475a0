package nl.krachtkring.discussion.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.discussion.DiscussionArranging;
import nl.krachtkring.discussion.DiscussionFilter;
import nl.krachtkring.discussion.DiscussionPage;
import nl.krachtkring.discussion.DiscussionQueries;
import nl.krachtkring.discussion.DiscussionReading;
import nl.krachtkring.discussion.DiscussionSummary;
import nl.krachtkring.discussion.DiscussionView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** What a facilitator can arrange about one discussion; for everybody else the page isn't there. */
@Named
@RequestScoped
public class ArrangeBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    DiscussionReading reading;

    @Inject
    DiscussionQueries queries;

    @Inject
    DiscussionArranging arranging;

    @Inject
    Bundles bundles;

    @Inject
    FormErrors errors;

    private DiscussionView discussion;
    private List<DiscussionSummary> others;
    private Long next;
    private DiscussionView chosen;

    @PostConstruct
    void load() {
        discussion = reading.show(actor.get(), route.id());
        if (!discussion.may("ARRANGE")) {
            throw new NotFound();
        }
        DiscussionPage page = queries.inGroup(
                actor.get(), discussion.group().id(), DiscussionFilter.LATEST, route.numberOrNull("na"));
        next = page.next();
        others = page.rows().stream()
                .filter(other -> other.publicId() != discussion.publicId())
                .filter(other -> other.membersOnly() == discussion.membersOnly() && !other.facilitatorsOnly())
                .toList();
        Long with = route.numberOrNull("met");
        chosen = with == null ? null : reading.show(actor.get(), with);
    }

    /** Puts it on top of the list. */
    public void pin() {
        arrange(() -> arranging.pin(actor.get(), discussion.publicId(), true), "discussion.pin.done");
    }

    /** Takes it down from there. */
    public void unpin() {
        arrange(() -> arranging.pin(actor.get(), discussion.publicId(), false), "discussion.unpin.done");
    }

    /** Puts it into the archive. */
    public void archive() {
        arrange(() -> arranging.archive(actor.get(), discussion.publicId(), true), "discussion.archive.done");
    }

    /** Brings it back from there. */
    public void unarchive() {
        arrange(() -> arranging.archive(actor.get(), discussion.publicId(), false), "discussion.unarchive.done");
    }

    /** Lets it go on in the chosen one. */
    public void merge() {
        errors.guard(() -> {
            // It stays in the discussion, for readers of whatever language.
            String reason = bundles.text(Bundles.DUTCH, "discussion.merge.reason");
            String address = arranging.merge(actor.get(), discussion.publicId(), chosen.publicId(), reason);
            Redirect.saying("discussion.merge.done", address);
        });
    }

    /**
     * The discussion.
     *
     * @return never null
     */
    public DiscussionView getDiscussion() {
        return discussion;
    }

    /**
     * Others of the same group with the same readers, the latest first.
     *
     * @return at most twenty beside the pinned ones; the rest by {@link #getMore}
     */
    public List<DiscussionSummary> getOthers() {
        return others;
    }

    /**
     * Where earlier ones are offered.
     *
     * @return an address; null when there are none
     */
    public String getMore() {
        return next == null ? null : "/begeleiden/" + discussion.publicId() + "?na=" + next + "#verder";
    }

    /**
     * The one in which it is to go on.
     *
     * @return null until one was chosen
     */
    public DiscussionView getChosen() {
        return chosen;
    }

    private void arrange(Runnable act, String said) {
        errors.guard(() -> {
            act.run();
            Redirect.saying(said, discussion.getAddress());
        });
    }
}
