package nl.krachtkring.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.comment.Gesture;
import nl.krachtkring.comment.GestureQueries;
import nl.krachtkring.comment.Gestures;
import nl.krachtkring.comment.GesturesMade;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.web.BookmarkBacking;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The gestures on a page, and the one form that all their buttons send. */
@Named
@RequestScoped
public class GesturesBacking {

    private static final Pattern PRESSED = Pattern.compile("([0-9]{15})-([a-z]{1,12})");

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    CommentsBacking comments;

    @Inject
    BookmarkBacking bookmarks;

    @Inject
    GestureQueries queries;

    @Inject
    Gestures gestures;

    private ContributionRef shown;
    private GesturesMade made;

    /**
     * The gestures on a contribution and on the comments below it that the page shows; asked from the database once.
     *
     * @param ref the contribution
     * @return nothing for visitors
     */
    public GesturesMade of(ContributionRef ref) {
        if (!ref.equals(shown)) {
            made = queries.on(actor.get(), ref, comments.of(ref).page());
            shown = ref;
        }
        return made;
    }

    /**
     * Whether the reader can make gestures on what others wrote here.
     *
     * @param ref the contribution
     * @return true for members who can reply
     */
    public boolean mayMake(ContributionRef ref) {
        return comments.of(ref).form() == CommentsView.Form.MEMBER;
    }

    /**
     * The numbers of the comments that the reader keeps, so that their buttons say so.
     *
     * @return null for visitors, who keep nothing
     */
    public Set<Long> getKept() {
        return actor.get().isAnonymous() ? null : bookmarks.getKeys().numbers();
    }

    /**
     * Makes the gesture whose button was pressed, or takes it back, and comes back to its text.
     *
     * @param ref the contribution of the page
     */
    public void turn(ContributionRef ref) {
        String pressed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("gesture", "");
        Matcher button = PRESSED.matcher(pressed);
        if (!button.matches()) {
            throw new NotFound();
        }
        long text = Long.parseLong(button.group(1));
        gestures.turn(actor.get(), ref, text, Gesture.of(button.group(2)).orElseThrow(NotFound::new));
        Redirect.to(route.getAddress() + "?vanaf=" + text + "#reactie-" + text);
    }
}
