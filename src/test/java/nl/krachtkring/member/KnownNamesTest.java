package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.persistence.ChangeNumbers;
import nl.krachtkring.platform.persistence.Rows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is kept, and never longer than it is true. */
class KnownNamesTest extends RepositoryTest {

    private static final Set<Long> NAMES = Set.of(91L, 92L);
    private static final Instant EXPIRES = Instant.parse("2027-03-01T00:00:00Z");

    private final Hours hours = new Hours();
    private KnownNames known;

    @BeforeEach
    void two_names_of_which_one_has_a_badge() {
        Rows rows = GivenRows.of(entities);
        known = new KnownNames(rows, hours, new ChangeNumbers(rows));
        run(
                "INSERT INTO person (id, public_id, sixteen_at, state, name_withheld, created_at) VALUES"
                        + " (81, 181, '2026-11-21', 'ACTIVE', FALSE, '2026-11-21'), (82, 182, '2026-11-21', 'ACTIVE', FALSE, '2026-11-21')");
        run("INSERT INTO persona (id, public_id, person_id, name, created_at) VALUES"
                + " (91, 191, 81, 'Moeder van twee', '2026-11-21'), (92, 192, 82, 'Jeroen', '2026-11-21')");
        run(
                "INSERT INTO organisation (id, public_id, slug, name, type) VALUES (61, 161, 'de-kiezel', 'De Kiezel', 'OTHER')");
        run(
                "INSERT INTO badge (id, public_id, person_id, kind, organisation_id, asked_at, confirmed_at, expires_at, shown_persona_id)"
                        + " VALUES (71, 171, 82, 'PROFESSIONAL', 61, '2026-11-21', '2026-11-21', '2027-03-01', 92)");
        run(
                "INSERT INTO profile_field (id, persona_id, field, words, seen_by) VALUES (51, 91, 'INTRO', 'Ik woon hier', 'NOBODY')");
    }

    @Test
    void names_that_were_read_before_cost_one_short_question() {
        known.of(NAMES);
        statements().forget();
        assertEquals("Moeder van twee", known.of(NAMES).get(91L).view().name());
        assertEquals(1, statements().sent().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE person SET name_withheld = TRUE WHERE id = 81",
                "UPDATE person SET name_withheld = NULL WHERE id = 81",
                "UPDATE persona SET name = 'Vader van twee' WHERE id = 91",
                "UPDATE persona SET public_id = 193 WHERE id = 91",
                "INSERT INTO badge (public_id, person_id, kind, asked_at, confirmed_at) VALUES (172, 81, 'PARENT', '2026-11-21', '2026-11-21')",
                "UPDATE badge SET confirmed_at = NULL WHERE id = 71",
                "UPDATE badge SET refused_at = '2026-11-22' WHERE id = 71",
                "UPDATE badge SET organisation_id = NULL WHERE id = 71",
                "UPDATE badge SET shown = TRUE WHERE id = 71",
                "UPDATE badge SET expires_at = '2026-11-21' WHERE id = 71",
                "DELETE FROM badge WHERE id = 71",
                "UPDATE organisation SET name = 'De Kei' WHERE id = 61",
                "INSERT INTO profile_field (persona_id, field, words, seen_by) VALUES (92, 'INTRO', 'Ik werk hier', 'READERS')",
                "UPDATE profile_field SET seen_by = 'GROUPS' WHERE id = 51"
            })
    void whatever_changes_a_name_is_seen_with_the_next_question(String change) {
        Map<Long, KnownNames.Known> before = known.of(NAMES);
        run(change);
        assertNotEquals(before, known.of(NAMES), change);
        assertEquals(known.read(NAMES), known.of(NAMES), change);
    }

    @Test
    void field_taken_away_and_a_name_taken_away_are_seen() {
        run("UPDATE profile_field SET seen_by = 'READERS' WHERE id = 51");
        assertTrue(known.of(NAMES).get(91L).view().told());
        run("DELETE FROM profile_field WHERE id = 51");
        assertFalse(known.of(NAMES).get(91L).view().told());
        run("DELETE FROM persona WHERE id = 91");
        assertEquals(Set.of(92L), known.of(NAMES).keySet());
    }

    @Test
    void what_changes_nothing_of_a_name_forgets_none() {
        known.of(NAMES);
        run("UPDATE person SET silenced_until = '2026-12-01' WHERE id = 81");
        run("UPDATE profile_field SET words = 'Ik woon hier al lang' WHERE id = 51");
        statements().forget();
        known.of(NAMES);
        assertEquals(1, statements().sent().size());
    }

    @Test
    void badge_counts_until_the_moment_it_expires() {
        run("UPDATE badge SET shown = TRUE WHERE id = 71");
        hours.pass(Duration.between(hours.instant(), EXPIRES).minusMillis(1));
        assertTrue(known.of(NAMES).get(92L).view().confirmed());
        assertTrue(known.of(NAMES).get(92L).view().told());
        hours.pass(Duration.ofMillis(1));
        assertFalse(known.of(NAMES).get(92L).view().confirmed());
        assertFalse(known.of(NAMES).get(92L).view().told());
        assertEquals("", known.of(NAMES).get(92L).view().organisation());
    }

    @Test
    void of_two_badges_the_name_is_read_again_when_the_first_of_them_expires() {
        run("INSERT INTO badge (public_id, person_id, kind, asked_at, confirmed_at, expires_at)"
                + " VALUES (173, 82, 'RESEARCHER', '2026-11-21', '2026-11-21', '2027-01-01')");
        assertEquals(
                Instant.parse("2027-01-01T00:00:00Z"), known.of(NAMES).get(92L).until());
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
