package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.group.MembershipSource;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open pages: who may still be told, what changed, and what is new to whom. */
class LiveReadingTest extends RepositoryTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Hours clock = new Hours();
    private TalkRows rows;
    private LiveReading reading;
    private long author;
    private long member;
    private long outsider;
    private long guest;

    @BeforeEach
    void people() {
        rows = new TalkRows(entities);
        reading = new LiveReading(entities, new DiscussionRepository(entities, GivenRows.of(entities)), null, clock);
        author = rows.person();
        member = rows.person();
        outsider = rows.person();
        guest = rows.person();
    }

    @Test
    void who_may_still_be_told_is_who_the_policy_lets_see_it() {
        DiscussionRepository repository = new DiscussionRepository(entities, GivenRows.of(entities));
        List<Long> discussions = new ArrayList<>();
        long another = rows.person();
        for (String kind : List.of("OPEN", "CLOSED", "HIDDEN")) {
            long group = rows.group(kind);
            rows.enrol(group, author, "MEMBER");
            rows.enrol(group, member, "FACILITATOR");
            rows.enrol(group, another, "MEMBER");
            for (ContributionStatus status : ContributionStatus.values()) {
                for (String kept : List.of("FALSE, FALSE", "TRUE, FALSE", "TRUE, TRUE")) {
                    long discussion = rows.discussion(group, author, clock.instant());
                    rows.change("UPDATE discussion SET status = '" + status + "', members_only = "
                            + kept.replace(",", ", facilitators_only =")
                            + " WHERE id = " + discussion);
                    rows.guest(group, discussion, guest, clock.instant().plus(MINUTE));
                    discussions.add(discussion);
                }
            }
        }
        List<LiveReader> readers = new ArrayList<>();
        for (long person : List.of(author, member, another, outsider, guest)) {
            long signIn = rows.signIn(person, clock.instant().plus(MINUTE));
            discussions.forEach(discussion -> readers.add(new LiveReader(new PersonId(person), signIn, discussion)));
        }
        Set<LiveReader> allowed = readers.stream()
                .filter(reader -> DiscussionPolicy.maySee(
                                now(reader.person()),
                                repository.facts(reader.discussion()).orElseThrow())
                        .allowed())
                .collect(Collectors.toSet());
        statements().forget();
        assertEquals(allowed, reading.still(readers));
        assertEquals(1, statements().sent().size());
    }

    @Test
    void line_ends_with_whatever_let_her_in() {
        long group = rows.group("CLOSED");
        rows.enrol(group, member, "MEMBER");
        long discussion = rows.discussion(group, member, clock.instant());
        rows.guest(group, discussion, guest, clock.instant().plus(MINUTE));
        LiveReader hers = new LiveReader(new PersonId(member), rows.signIn(member, later(60)), discussion);
        LiveReader theirs = new LiveReader(new PersonId(guest), rows.signIn(guest, later(60)), discussion);
        LiveReader others = new LiveReader(new PersonId(outsider), rows.signIn(outsider, later(60)), discussion);
        List<LiveReader> all = List.of(hers, theirs, others);
        assertEquals(Set.of(hers, theirs), reading.still(all));
        clock.pass(MINUTE);
        assertEquals(Set.of(hers), reading.still(all), "the time of the guest is over");
        rows.change("UPDATE person SET state = 'SUSPENDED', suspended_until = '2027-01-01' WHERE id = " + member);
        assertEquals(Set.of(), reading.still(all), "suspended");
        rows.change("UPDATE person SET state = 'ACTIVE', suspended_until = NULL WHERE id = " + member);
        rows.change("UPDATE sign_in SET ended_at = UTC_TIMESTAMP(6) WHERE person_id = " + member);
        assertEquals(Set.of(), reading.still(all), "signed out");
        rows.change("UPDATE sign_in SET ended_at = NULL WHERE person_id = " + member);
        assertEquals(Set.of(hers), reading.still(all));
        rows.change("DELETE FROM membership WHERE person_id = " + member);
        assertEquals(Set.of(), reading.still(all), "removed from the group");
    }

    @Test
    void rows_of_work_say_which_discussions_changed_lately() {
        long group = rows.group("CLOSED");
        long first = rows.discussion(group, author, clock.instant());
        long second = rows.discussion(group, author, clock.instant());
        long reply = rows.comment(first, null, author, clock.instant());
        work("COMMENT", reply, clock.instant());
        work("DISCUSSION", second, clock.instant());
        work("DISCUSSION", second, clock.instant().minusSeconds(11));
        work("ARTICLE", first, clock.instant());
        assertEquals(
                List.of(first, second),
                reading.changes().stream()
                        .map(LiveReading.Change::discussion)
                        .filter(id -> id == first || id == second)
                        .toList());
    }

    @Test
    void new_is_what_others_said_since_under_whatever_name_she_wrote() {
        long group = rows.group("CLOSED");
        long discussion = rows.discussion(group, author, clock.instant());
        long early = rows.comment(discussion, null, author, clock.instant().minus(MINUTE));
        long otherName = rows.name(member);
        rows.comment(discussion, null, otherName, clock.instant());
        long said = rows.comment(discussion, null, author, clock.instant());
        Actor actor = TalkRows.in(member, group, PlaceRole.MEMBER);
        long number = rows.number("discussion", discussion);
        assertEquals(
                List.of(rows.number("comment", said)),
                reading.news(actor, number, clock.instant().minusMillis(1)).replies());
        assertEquals(
                List.of(rows.number("comment", early), rows.number("comment", said)),
                reading.news(actor, number, clock.instant().minus(MINUTE).minusMillis(1))
                        .replies());
    }

    @Test
    void what_stood_there_when_the_page_was_drawn_is_no_news_on_whatever_page_it_stands() {
        long group = rows.group("CLOSED");
        Actor actor = TalkRows.in(member, group, PlaceRole.MEMBER);
        for (int seconds : List.of(0, 1, 9, 10, 600)) {
            long discussion = rows.discussion(group, author, clock.instant());
            long number = rows.number("discussion", discussion);
            Instant last = clock.instant().minusSeconds(seconds).minusNanos(1_000);
            rows.comment(discussion, null, author, last);
            Instant mark = new LiveMark(1, last).since();
            assertEquals(List.of(), reading.news(actor, number, mark).replies(), seconds + " s before");
            long next = rows.comment(discussion, null, author, clock.instant().plusMillis(1));
            assertEquals(
                    List.of(rows.number("comment", next)),
                    reading.news(actor, number, mark).replies());
        }
    }

    @Test
    void text_that_was_being_placed_while_the_page_was_drawn_is_news() {
        long group = rows.group("CLOSED");
        long discussion = rows.discussion(group, author, clock.instant());
        Instant mark = new LiveMark(1, clock.instant().minus(MINUTE)).since();
        long slow = rows.comment(discussion, null, author, clock.instant().minusSeconds(9));
        assertEquals(
                List.of(rows.number("comment", slow)),
                reading.news(TalkRows.in(member, group, PlaceRole.MEMBER), rows.number("discussion", discussion), mark)
                        .replies());
    }

    @Test
    void moment_is_as_exact_in_the_page_as_in_the_database() {
        Instant last = Instant.parse("2026-11-29T10:00:00.123456Z");
        assertEquals(last, Instant.EPOCH.plus(new LiveMark(1, last).getMicros(), ChronoUnit.MICROS));
    }

    @Test
    void outsiders_and_visitors_get_neither_a_line_nor_news() {
        long group = rows.group("CLOSED");
        long number = rows.number("discussion", rows.discussion(group, author, clock.instant()));
        long open = rows.number("discussion", rows.discussion(rows.group("OPEN"), author, clock.instant()));
        Actor stranger = now(new PersonId(outsider));
        assertThrows(NotFound.class, () -> reading.reader(stranger, number));
        assertThrows(NotFound.class, () -> reading.news(stranger, number, Instant.EPOCH));
        assertThrows(NotFound.class, () -> reading.reader(Actor.anonymous(), open));
        assertThrows(NotFound.class, () -> reading.news(Actor.anonymous(), open, Instant.EPOCH));
        assertThrows(NotFound.class, () -> reading.reader(stranger, number + 1));
    }

    private Instant later(int minutes) {
        return clock.instant().plus(MINUTE.multipliedBy(minutes));
    }

    private Actor now(PersonId person) {
        ActorBuilder builder = new ActorBuilder(null).signedIn(person, null, "", 0);
        new MembershipSource(GivenRows.of(entities), clock).contribute(builder);
        return builder.build();
    }

    private void work(String kind, long id, Instant at) {
        entities.createNativeQuery("INSERT INTO contribution_work (consumer, kind, contribution_id, event, created_at,"
                        + " due_at) VALUES ('search', ?, ?, 'published', ?, ?)")
                .setParameter(1, kind)
                .setParameter(2, id)
                .setParameter(3, SqlTime.utc(at))
                .setParameter(4, SqlTime.utc(at))
                .executeUpdate();
    }
}
