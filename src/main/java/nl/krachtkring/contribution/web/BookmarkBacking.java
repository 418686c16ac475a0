package nl.krachtkring.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.contribution.Bookmarks;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.KeptKeys;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The buttons that keep something, on whatever page: one form and one statement for all of them. */
@Named
@RequestScoped
public class BookmarkBacking {

    private static final Pattern ONE = Pattern.compile("(COMMENT|EXPERIENCE)-([0-9]{15})");

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Contributions contributions;

    @Inject
    Bookmarks bookmarks;

    private KeptKeys keys;

    /**
     * What the reader keeps; asked from the database once.
     *
     * @return nothing for visitors
     */
    public KeptKeys getKeys() {
        if (keys == null) {
            keys = bookmarks.keys(actor.get());
        }
        return keys;
    }

    /**
     * Whether the reader keeps a page.
     *
     * @param ref what it is about
     * @return false for visitors
     */
    public boolean keeps(ContributionRef ref) {
        return getKeys().refs().contains(ref);
    }

    /**
     * Whether the reader keeps a text on a page.
     *
     * @param number of the text
     * @return false for visitors
     */
    public boolean keepsNumber(long number) {
        return getKeys().numbers().contains(number);
    }

    /**
     * Keeps what the pressed button belongs to, or lets go of it, and comes back to it.
     *
     * @param page what the page is about
     */
    public void turn(ContributionRef page) {
        String pressed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("bookmark", "");
        Matcher one = ONE.matcher(pressed);
        if (!one.matches()) {
            turn(page, route.getAddress());
            return;
        }
        ContributionKind kind = ContributionKind.valueOf(one.group(1));
        long number = Long.parseLong(one.group(2));
        long id = contributions.of(kind).byPublicId(number).orElseThrow(NotFound::new);
        String back = kind == ContributionKind.COMMENT
                ? route.getAddress() + "?vanaf=" + number + "#reactie-" + number
                : route.getAddress() + "#ervaring-" + number;
        turn(new ContributionRef(kind, id), back);
    }

    private void turn(ContributionRef ref, String back) {
        if (keeps(ref)) {
            bookmarks.letGo(actor.get(), ref);
            Redirect.saying("contribution.bookmark.gone.done", back);
        } else {
            bookmarks.keep(actor.get(), ref);
            Redirect.saying("contribution.bookmark.done", back);
        }
    }
}
