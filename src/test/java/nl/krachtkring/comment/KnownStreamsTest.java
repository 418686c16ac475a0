package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream is kept, and never longer than it is true. */
class KnownStreamsTest extends RepositoryTest {

    private static final ContributionRef HERE = new ContributionRef(ContributionKind.DISCUSSION, 31);
    private static final ContributionRef THERE = new ContributionRef(ContributionKind.DISCUSSION, 32);
    private static final Set<Long> ROOTS = Set.of(1L, 2L);

    private KnownStreams streams;

    @BeforeEach
    void two_talks() {
        run("INSERT INTO person (id, public_id, sixteen_at, state, created_at) VALUES"
                + " (81, 181, '2026-11-21', 'ACTIVE', '2026-11-21'), (82, 182, '2026-11-21', 'ACTIVE', '2026-11-21')");
        run("INSERT INTO persona (id, public_id, person_id, name, created_at) VALUES"
                + " (91, 191, 81, 'Moeder van twee', '2026-11-21'), (92, 192, 82, 'Jeroen', '2026-11-21')");
        comment(1, HERE, "NULL", "Dag buurt");
        comment(2, HERE, "NULL", "Dag allemaal");
        comment(3, HERE, "1", "Dag terug");
        comment(4, THERE, "NULL", "Elders");
        gesture("COMMENT", 1, 82, "THANKS");
        gesture("DISCUSSION", 31, 82, "STRENGTH");
        streams = GivenStreams.of(entities);
    }

    @Test
    void stream_that_was_read_before_costs_one_short_question() {
        StoredStretch before = streams.beginning(HERE);
        statements().forget();
        assertEquals(before, streams.beginning(HERE));
        assertEquals(1, statements().sent().size());
        assertEquals(2, streams.known(HERE, ROOTS).size());
        statements().forget();
        assertEquals(2, streams.known(HERE, ROOTS).size());
        assertEquals(1, statements().sent().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE comment SET body = 'Anders' WHERE id = 1",
                "UPDATE comment SET status = 'HIDDEN' WHERE id = 2",
                "UPDATE comment SET status = 'WITHDRAWN' WHERE id = 3",
                "UPDATE comment SET edited_at = '2026-11-22' WHERE id = 3",
                "UPDATE comment SET persona_id = 92 WHERE id = 1",
                "UPDATE comment SET persona_id = NULL, guest_name = 'Oma' WHERE id = 1",
                "UPDATE comment SET photos = 2 WHERE id = 1",
                "UPDATE comment SET part = 1 WHERE id = 1",
                "UPDATE comment SET published_at = '2026-11-23' WHERE id = 1",
                "UPDATE comment SET target_id = 32 WHERE id = 2",
                "UPDATE comment SET target_id = 31 WHERE id = 4",
                "UPDATE comment SET parent_id = 2 WHERE id = 3",
                "DELETE FROM comment WHERE id = 3"
            })
    void whatever_changes_a_stream_is_seen_with_the_next_question(String change) {
        StoredStretch before = streams.beginning(HERE);
        run(change);
        assertNotEquals(before, streams.beginning(HERE), change);
        assertEquals(streams.stretch(HERE, Stretch.FIRST, 0), streams.beginning(HERE), change);
    }

    @Test
    void new_comment_is_seen_where_it_stands_and_forgets_nothing_elsewhere() {
        streams.beginning(HERE);
        streams.beginning(THERE);
        comment(5, HERE, "NULL", "Nieuw");
        assertEquals(3, streams.beginning(HERE).roots().size());
        statements().forget();
        streams.beginning(THERE);
        assertEquals(1, statements().sent().size());
    }

    @Test
    void gestures_are_seen_when_they_are_made_and_taken_back() {
        assertEquals(List.of(), made("RECOGNISED"));
        gesture("COMMENT", 2, 81, "RECOGNISED");
        assertEquals(1, made("RECOGNISED").size());
        run("DELETE FROM comment_gesture WHERE gesture = 'RECOGNISED'");
        assertEquals(List.of(), made("RECOGNISED"));
        gesture("DISCUSSION", 31, 81, "RECOGNISED");
        assertEquals(0L, made("RECOGNISED").get(0).text());
        run("UPDATE comment_gesture SET persona_id = 92 WHERE gesture = 'RECOGNISED'");
        assertEquals(92L, made("RECOGNISED").get(0).persona());
        run("DELETE FROM comment_gesture WHERE kind = 'DISCUSSION'");
        assertEquals(List.of(), made("STRENGTH"));
    }

    @Test
    void gestures_of_another_stretch_are_its_own() {
        streams.beginning(HERE);
        assertEquals(2, streams.known(HERE, ROOTS).size());
        assertEquals(1, streams.known(HERE, Set.of(2L)).size());
        assertEquals(streams.gestures(HERE, ROOTS), streams.known(HERE, ROOTS));
    }

    @Test
    void when_too_many_are_kept_some_are_read_again() {
        for (int i = 1; i <= 300; i++) {
            comment(100 + i, HERE, "1", "Antwoord");
        }
        assertEquals(301, streams.beginning(HERE).below().size());
        for (int talk = 1_000; talk < 1_040; talk++) {
            run("UPDATE comment SET target_id = " + talk + " WHERE target_id = " + (talk == 1_000 ? 31 : talk - 1));
            assertEquals(
                    301,
                    streams.beginning(new ContributionRef(ContributionKind.DISCUSSION, talk))
                            .below()
                            .size());
        }
        assertTrue(streams.size() <= 8_000, "comments kept: " + streams.size());
    }

    private List<StoredGesture> made(String word) {
        streams.beginning(HERE);
        return streams.known(HERE, ROOTS).stream()
                .filter(gesture -> gesture.gesture().name().equals(word))
                .toList();
    }

    private void comment(long id, ContributionRef target, String parent, String words) {
        run(
                "INSERT INTO comment (id, public_id, target_kind, target_id, parent_id, persona_id, body, status, created_at)"
                        + " VALUES (" + id + ", " + (1_000 + id) + ", '" + target.kind() + "', " + target.id() + ", "
                        + parent
                        + ", 91, '" + words + "', 'PUBLISHED', '2026-11-21')");
    }

    private void gesture(String kind, long text, long person, String word) {
        run(
                "INSERT INTO comment_gesture (kind, contribution_id, person_id, gesture, persona_id, writer_id, at) VALUES ('"
                        + kind + "', " + text + ", " + person + ", '" + word + "', " + (person + 10)
                        + ", 91, '2026-11-21')");
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
