package nl.krachtkring.article;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionProvider.Change;
import nl.krachtkring.contribution.ContributionPublished;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedRows;
import nl.krachtkring.editorial.PublishedRecord;
import nl.krachtkring.platform.access.Conflict;

/** What the three kinds of pages do alike: be stored, change state, be listed, and tell others. */
@Singleton
class PageDesk {

    private static final int ALL = 50_000;

    private final PageRepository pages;
    private final PublishedRows rows;
    private final Event<Object> events;
    private final Clock clock;

    @Inject
    PageDesk(PageRepository pages, PublishedRows rows, Event<Object> events, Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    PageRepository pages() {
        return pages;
    }

    /** Stores what a file made or changed, and tells so. */
    void store(PublishedRecord page, Instant now) {
        boolean isNew = page.id() == null;
        pages.add(page);
        events.fire(isNew ? new ContributionPublished(page.ref(), now) : new ContributionChanged(page.ref(), now));
    }

    void apply(PublishedRecord page, Change change) {
        Instant now = clock.instant();
        switch (change) {
            case HIDE -> {
                page.hide(now);
                events.fire(new ContributionWithdrawn(page.ref(), now));
            }
            case PUBLISH -> {
                page.publish(now);
                events.fire(new ContributionPublished(page.ref(), now));
            }
            default -> throw new Conflict("contribution.state.conflict");
        }
    }

    List<Long> after(String table, long id, int most) {
        return rows.ids(table, id, most);
    }

    List<PublishedItem> offered(String table, String folder) {
        return rows.items(
                "SELECT title, CONCAT('/" + folder + "/', slug), '', changed_at FROM " + table
                        + " WHERE status = 'PUBLISHED' ORDER BY id",
                ALL);
    }

    Optional<Long> keyOf(String table, String slug) {
        return rows.keyOf(table, slug);
    }

    List<PublishedItem> newest(String table, String folder, int most) {
        return rows.items(
                "SELECT title, CONCAT('/" + folder + "/', slug), '', CAST(published_on AS DATETIME) FROM " + table
                        + " WHERE status = 'PUBLISHED' ORDER BY published_on DESC, id DESC",
                most);
    }
}
