package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.api.Test;

class BadgeTest {

    private static final PersonId ANNA = new PersonId(7);
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void badge_of_one_s_own_choice_counts_at_once_and_goes_on() {
        Badge badge = Badge.chosen(ANNA, BadgeKind.PARENT, NOW);
        assertTrue(badge.counts(NOW));
        assertTrue(badge.counts(NOW.plus(Duration.ofDays(4_000))));
    }

    @Test
    void badge_that_others_give_is_never_one_s_own_choice() {
        assertThrows(IllegalArgumentException.class, () -> Badge.chosen(ANNA, BadgeKind.PROFESSIONAL, NOW));
    }

    @Test
    void badge_that_was_asked_counts_after_confirmation_for_a_year() {
        Badge badge = Badge.given(ANNA, BadgeKind.PROFESSIONAL);
        badge.ask("De Kiezel", null, NOW);
        assertFalse(badge.counts(NOW));
        badge.confirm(3, NOW);
        assertTrue(badge.counts(NOW.plus(Duration.ofDays(364))));
        assertFalse(badge.counts(NOW.plus(Duration.ofDays(365))));
    }

    @Test
    void other_organisation_must_be_confirmed_again() {
        Badge badge = Badge.given(ANNA, BadgeKind.PROFESSIONAL);
        badge.ask("De Kiezel", null, NOW);
        badge.confirm(3, NOW);
        badge.ask("De Beuk", null, NOW);
        assertFalse(badge.counts(NOW));
        assertNull(badge.organisationId());
        assertEquals("De Beuk", badge.askedOrganisation());
    }
}
