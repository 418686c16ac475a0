package nl.krachtkring.contribution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.contribution.BookmarkPage;
import nl.krachtkring.contribution.Bookmarks;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** The list of what somebody keeps. */
@Named
@RequestScoped
public class BookmarksBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Bookmarks bookmarks;

    private BookmarkPage page;

    @PostConstruct
    void load() {
        page = bookmarks.page(actor.get(), route.numberOrNull("na"));
    }

    /**
     * The page.
     *
     * @return the last kept first
     */
    public BookmarkPage getPage() {
        return page;
    }

    /**
     * Takes one from the list.
     *
     * @param publicId its number there
     */
    public void letGo(long publicId) {
        bookmarks.letGo(actor.get(), publicId);
        Redirect.saying("contribution.bookmark.gone.done", route.getAddress());
    }
}
