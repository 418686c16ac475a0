package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody keeps is hers alone, once, and tells nothing of what went away. */
class BookmarksTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final long NUMBER = 700_000_000_000_000L;

    private final Actor mother = Actors.outsider(95);
    private final Actor father = Actors.outsider(96);
    private final Set<Long> gone = new HashSet<>();
    private Bookmarks bookmarks;
    private ContributionStatus status = ContributionStatus.PUBLISHED;

    @BeforeEach
    void two_people() {
        Contributions contributions = new Contributions(null) {
            @Override
            public Optional<ContributionProvider> ifOwned(ContributionKind kind) {
                return Optional.of(new Room());
            }
        };
        bookmarks = new Bookmarks(entities, GivenRows.of(entities), contributions, Clock.fixed(NOW, ZoneOffset.UTC));
        for (long person : new long[] {95, 96}) {
            entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                            + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', '2026-11-21')")
                    .setParameter(1, person)
                    .executeUpdate();
        }
    }

    @Test
    void kept_twice_it_is_kept_once_and_by_nobody_else() {
        bookmarks.keep(mother, text(1));
        bookmarks.keep(mother, text(1));
        assertEquals(1, bookmarks.page(mother, null).bookmarks().size());
        assertTrue(bookmarks.keys(mother).refs().contains(text(1)));
        assertTrue(bookmarks.keys(mother).numbers().contains(NUMBER + 1));
        assertTrue(bookmarks.page(father, null).bookmarks().isEmpty());
        long hers = bookmarks.page(mother, null).bookmarks().get(0).publicId();
        bookmarks.letGo(father, hers);
        bookmarks.letGo(father, text(1));
        assertEquals(1, bookmarks.page(mother, null).bookmarks().size());
        bookmarks.letGo(mother, hers);
        assertTrue(bookmarks.page(mother, null).bookmarks().isEmpty());
    }

    @Test
    void visitors_and_who_can_not_read_it_keep_nothing() {
        assertThrows(NotFound.class, () -> bookmarks.keep(Actor.anonymous(), text(1)));
        assertThrows(NotFound.class, () -> bookmarks.page(Actor.anonymous(), null));
        assertThrows(NotFound.class, () -> bookmarks.letGo(Actor.anonymous(), text(1)));
        assertThrows(NotFound.class, () -> bookmarks.letGo(Actor.anonymous(), NUMBER));
        gone.add(1L);
        assertThrows(NotFound.class, () -> bookmarks.keep(mother, text(1)));
        statements().forget();
        assertEquals(KeptKeys.NONE, bookmarks.keys(Actor.anonymous()));
        assertEquals(0, statements().sent().size());
    }

    @Test
    void what_went_away_is_named_as_gone_without_a_word_of_it_and_can_be_let_go() {
        bookmarks.keep(mother, text(1));
        gone.add(1L);
        Bookmark left = bookmarks.page(mother, null).bookmarks().get(0);
        assertTrue(left.isGone());
        assertNull(left.card());
        gone.clear();
        status = ContributionStatus.HIDDEN;
        assertTrue(bookmarks.page(mother, null).bookmarks().get(0).isGone());
        status = ContributionStatus.PUBLISHED;
        assertFalse(bookmarks.page(mother, null).bookmarks().get(0).isGone());
        gone.add(1L);
        bookmarks.letGo(mother, text(1));
        assertTrue(bookmarks.page(mother, null).bookmarks().isEmpty());
    }

    @Test
    void list_goes_page_by_page_from_the_last_kept() {
        for (int i = 1; i <= 45; i++) {
            bookmarks.keep(mother, text(i));
        }
        BookmarkPage first = bookmarks.page(mother, null);
        assertEquals(20, first.bookmarks().size());
        assertEquals(text(45), first.bookmarks().get(0).card().ref());
        BookmarkPage second = bookmarks.page(mother, first.next());
        bookmarks.letGo(mother, text(45));
        assertEquals(text(25), second.bookmarks().get(0).card().ref());
        BookmarkPage last = bookmarks.page(mother, second.next());
        assertEquals(5, last.bookmarks().size());
        assertNull(last.next());
        assertTrue(bookmarks.page(father, first.next()).bookmarks().isEmpty());
    }

    private static ContributionRef text(long id) {
        return new ContributionRef(ContributionKind.EXPERIENCE, id);
    }

    /** Texts that live in memory. */
    private final class Room implements ContributionProvider {

        @Override
        public ContributionKind kind() {
            return ContributionKind.EXPERIENCE;
        }

        @Override
        public Optional<ContributionCard> card(long id) {
            return Optional.of(new ContributionCard(
                    text(id), NUMBER + id, "Titel", "Tekst", "Tulp", 7L, "/x", PlaceRef.SITE, "", NOW, status));
        }

        @Override
        public Decision maySee(Actor actor, long id) {
            return gone.contains(id) ? Decision.absent() : Decision.allow();
        }

        @Override
        public Decision mayReply(Actor actor, long id) {
            return Decision.absent();
        }

        @Override
        public void apply(long id, Change change, Actor actor) {
            throw new UnsupportedOperationException("nothing is decided here");
        }
    }
}
