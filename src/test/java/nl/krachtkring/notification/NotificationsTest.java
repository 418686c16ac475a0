package nl.krachtkring.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.discussion.TalkRows;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is new and what the number in the head of a page says of it are the same. */
class NotificationsTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private final Set<Long> withdrawn = new HashSet<>();
    private final Set<Long> elsewhere = new HashSet<>();
    private String author = "Naam";
    private Notifications notifications;
    private PersonId person;
    private Actor reader;

    @BeforeEach
    void somebody() {
        person = new PersonId(new TalkRows(entities).person());
        reader = Actors.outsider(person.value());
        notifications = new Notifications(entities, GivenRows.of(entities), contributions(), clock);
    }

    @Test
    void what_was_taken_away_or_stands_in_a_group_that_was_left_is_not_counted_once_it_was_left_out() {
        List.of(1L, 2L, 3L).forEach(this::told);
        withdrawn.add(1L);
        elsewhere.add(2L);
        NotificationPage page = notifications.page(reader, null);
        assertEquals(1, page.items().size());
        assertTrue(page.items().get(0).unread());
        assertEquals(1, notifications.unread(person));
        withdrawn.add(3L);
        assertFalse(notifications.page(reader, null).hasUnread());
        assertEquals(0, notifications.unread(person));
    }

    /** Of a reply she was told because of where it stands, and not because of whose it is. */
    @Test
    void where_the_name_is_left_out_since_what_was_told_by_the_name_is_left_out_too() {
        for (String event : List.of("NAMED", "TOLD", "ADAPTED", "BEGUN", "REPLY")) {
            notifications.add(person, event, new ContributionRef(ContributionKind.COMMENT, 7), clock.instant());
        }
        assertEquals(5, notifications.page(reader, null).items().size());
        author = Personas.NEUTRAL;
        assertEquals(
                List.of("REPLY", "BEGUN"),
                notifications.page(reader, null).items().stream()
                        .map(NotificationView::event)
                        .toList());
        assertEquals(2, notifications.unread(person));
    }

    @Test
    void newest_that_are_left_out_hide_none_of_the_others() {
        for (long text = 1; text <= 45; text++) {
            told(text);
        }
        for (long text = 16; text <= 45; text++) {
            withdrawn.add(text);
        }
        NotificationPage page = notifications.page(reader, null);
        assertEquals(15, page.items().size());
        assertNull(page.next());
        assertEquals(15, notifications.unread(person));
    }

    @Test
    void each_is_listed_once_whatever_is_left_out_between_them() {
        for (long text = 1; text <= 300; text++) {
            told(text);
            if (text % 3 == 0 || text > 60) {
                withdrawn.add(text);
            }
        }
        List<Long> listed = new ArrayList<>();
        NotificationPage page = notifications.page(reader, null);
        assertTrue(page.items().isEmpty(), "more than are looked at for a page");
        assertNotNull(page.next());
        assertTrue(page.hasUnread());
        while (page.next() != null) {
            page = notifications.page(reader, page.next());
            page.items().forEach(item -> listed.add(item.publicId()));
        }
        assertEquals(40, listed.size());
        assertEquals(40, new HashSet<>(listed).size());
        assertEquals(40, notifications.unread(person));
    }

    @Test
    void everything_read_is_offered_for_what_waits_on_another_page() {
        for (long text = 1; text <= 25; text++) {
            told(text);
        }
        NotificationPage first = notifications.page(reader, null);
        first.items().forEach(item -> notifications.open(reader, item.publicId()));
        assertTrue(notifications.page(reader, null).hasUnread());
        notifications.readAll(reader);
        assertFalse(notifications.page(reader, null).hasUnread());
    }

    private void told(long text) {
        notifications.add(person, "REPLY", new ContributionRef(ContributionKind.COMMENT, text), clock.instant());
    }

    private Contributions contributions() {
        return new Contributions(null) {
            @Override
            public Decision mayFollow(Actor actor, ContributionRef ref) {
                return elsewhere.contains(ref.id()) ? Decision.absent() : Decision.allow();
            }

            @Override
            public Decision maySee(Actor actor, ContributionRef ref) {
                return mayFollow(actor, ref);
            }

            @Override
            public Optional<ContributionCard> card(ContributionRef ref) {
                return Optional.of(text(ref));
            }
        };
    }

    private ContributionCard text(ContributionRef ref) {
        ContributionStatus status =
                withdrawn.contains(ref.id()) ? ContributionStatus.WITHDRAWN : ContributionStatus.PUBLISHED;
        return new ContributionCard(
                ref, 1, "Titel", "Tekst", author, null, "/x", new PlaceRef(null), "", clock.instant(), status);
    }
}
