package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is new for whom, and that it is kept of nobody longer and of nothing more than needed. */
class SeenTest extends RepositoryTest {

    private static final long NUMBERS = 210_000_000_000_000L;
    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    private static final ContributionRef TALK = new ContributionRef(ContributionKind.DISCUSSION, 7_100_001L);

    private final List<CommentRow> rows = new ArrayList<>();
    private long reader;
    private long other;
    private Actor actor;

    @BeforeEach
    void people() {
        reader = person(1);
        other = person(2);
        actor = Actors.outsider(reader);
    }

    @Test
    void nothing_is_new_at_a_first_visit() {
        reply(10, other, MORNING);
        assertEquals(NewReplies.NONE, open());
        assertEquals(1, kept());
    }

    @Test
    void what_others_said_since_is_new_once() {
        reply(10, other, MORNING);
        open();
        reply(11, other, MORNING.plusSeconds(60));
        reply(12, other, MORNING.plusSeconds(120));
        NewReplies news = open();
        assertEquals(NUMBERS + 11, news.first());
        assertEquals(List.of(false, true, true), rows.stream().map(news::isNew).toList());
        assertNull(open().first());
    }

    @Test
    void first_reply_of_all_is_new_to_who_read_the_question() {
        open();
        reply(10, other, MORNING);
        assertEquals(NUMBERS + 10, open().first());
    }

    @Test
    void first_new_one_is_told_although_it_stands_on_another_page() {
        reply(10, other, MORNING);
        open();
        reply(11, reader, MORNING.plusSeconds(60));
        reply(12, other, MORNING.plusSeconds(120));
        CommentPage begin =
                new CommentPage(3, rows.subList(0, 1), null, rows.get(0).publicId(), CommentPage.Piece.WHOLE, Map.of());
        assertEquals(NUMBERS + 12, seen().open(actor, TALK, begin).first());
    }

    @Test
    void what_is_new_on_another_page_stays_new() {
        reply(10, other, MORNING);
        open();
        reply(11, other, MORNING.plusSeconds(60));
        reply(12, other, MORNING.plusSeconds(120));
        reply(13, other, MORNING.plusSeconds(180));
        assertEquals(NUMBERS + 11, open(2, 4).first());
        assertEquals(NUMBERS + 11, open(2, 4).first());
        assertEquals(NUMBERS + 11, open(0, 2).first());
        assertEquals(NUMBERS + 12, open(0, 2).first());
        assertEquals(NUMBERS + 12, open(2, 4).first());
        assertNull(open(2, 4).first());
        assertNull(open().first());
    }

    @Test
    void own_reply_on_another_page_keeps_nothing_new() {
        reply(10, other, MORNING);
        open();
        reply(11, reader, MORNING.plusSeconds(60));
        reply(12, other, MORNING.plusSeconds(120));
        assertEquals(NUMBERS + 12, open(2, 3).first());
        assertNull(open(2, 3).first());
    }

    @Test
    void own_reply_is_no_news() {
        open();
        reply(10, reader, MORNING);
        assertNull(open().first());
    }

    @Test
    void reply_that_waited_is_new_when_it_appears_although_it_was_written_earlier() {
        reply(20, other, MORNING);
        long waiting = reply(21, other, MORNING.plusSeconds(60));
        reply(22, other, MORNING.plusSeconds(120));
        open();
        appeared(waiting, MORNING.plusSeconds(600));
        assertEquals(NUMBERS + 21, open().first());
    }

    @Test
    void reading_an_earlier_stretch_takes_nothing_back() {
        reply(10, other, MORNING);
        reply(11, other, MORNING.plusSeconds(60));
        open();
        rows.remove(1);
        open();
        assertNull(open().first());
    }

    @Test
    void nothing_is_kept_of_visitors_nor_of_what_is_no_discussion() {
        reply(10, other, MORNING);
        seen().open(Actor.anonymous(), TALK, page());
        seen().open(actor, new ContributionRef(ContributionKind.ARTICLE, TALK.id()), page());
        assertEquals(0, kept());
    }

    @Test
    void nothing_is_kept_of_what_was_erased() {
        open();
        new SeenRepository(entities, GivenRows.of(entities)).on(new ContributionErased(TALK, MORNING));
        assertEquals(0, kept());
    }

    private NewReplies open() {
        return seen().open(actor, TALK, page());
    }

    /** A page with some of them, as long as others stand before or after it. */
    private NewReplies open(int from, int to) {
        Long older = from == 0 ? null : rows.get(from).publicId();
        Long newer = to == rows.size() ? null : rows.get(to - 1).publicId();
        return seen().open(
                        actor,
                        TALK,
                        new CommentPage(
                                rows.size(), rows.subList(from, to), older, newer, CommentPage.Piece.WHOLE, Map.of()));
    }

    private Seen seen() {
        return new Seen(new SeenRepository(entities, GivenRows.of(entities)));
    }

    private CommentPage page() {
        return new CommentPage(rows.size(), rows, null, null, CommentPage.Piece.WHOLE, Map.of());
    }

    private int kept() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM comment_seen WHERE contribution_id = ?")
                        .setParameter(1, TALK.id())
                        .getSingleResult())
                .intValue();
    }

    private long reply(int number, long persona, Instant at) {
        entities.createNativeQuery("INSERT INTO comment (public_id, target_kind, target_id, persona_id, body, status,"
                        + " created_at, published_at) VALUES (?, 'DISCUSSION', ?, ?, 'Tekst', 'PUBLISHED', ?, ?)")
                .setParameter(1, NUMBERS + number)
                .setParameter(2, TALK.id())
                .setParameter(3, persona)
                .setParameter(4, SqlTime.utc(at))
                .setParameter(5, SqlTime.utc(at))
                .executeUpdate();
        rows.add(new CommentRow(
                NUMBERS + number,
                CommentRow.Author.NONE,
                at,
                null,
                "",
                List.of(),
                false,
                persona == reader,
                0,
                List.of()));
        return NUMBERS + number;
    }

    private void appeared(long number, Instant at) {
        entities.createNativeQuery("UPDATE comment SET published_at = ? WHERE public_id = ?")
                .setParameter(1, SqlTime.utc(at))
                .setParameter(2, number)
                .executeUpdate();
        rows.replaceAll(row -> row.publicId() == number
                ? new CommentRow(number, row.author(), at, null, "", List.of(), false, row.own(), 0, List.of())
                : row);
    }

    private long person(int number) {
        entities.createNativeQuery("INSERT INTO person (public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (?, UTC_TIMESTAMP(6), 'ACTIVE', FALSE, UTC_TIMESTAMP(6))")
                .setParameter(1, NUMBERS + number)
                .executeUpdate();
        long person =
                ((Number) entities.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
        entities.createNativeQuery("INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?, ?, ?, ?, TRUE, UTC_TIMESTAMP(6))")
                .setParameter(1, person)
                .setParameter(2, NUMBERS + number)
                .setParameter(3, person)
                .setParameter(4, "Naam " + number)
                .executeUpdate();
        return person;
    }
}
