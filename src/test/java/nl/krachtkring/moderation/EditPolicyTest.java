package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Decision;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may change a text")
class EditPolicyTest {

    private static final Instant UNTIL = Instant.parse("2026-11-28T12:00:00Z");

    @ParameterizedTest(name = "own {0}, {1}, {2} s before the end, returned {3}, place {4}: {5}")
    @CsvSource({
        "true,  PUBLISHED, 60, false, yes,    yes",
        "true,  PUBLISHED, 1,  false, yes,    yes",
        "true,  PUBLISHED, 0,  false, yes,    moderation.edit.late",
        "true,  PUBLISHED, -1, false, yes,    moderation.edit.late",
        "true,  PUBLISHED, -1, true,  yes,    yes",
        "false, PUBLISHED, 60, false, yes,    absent",
        "false, PUBLISHED, 60, true,  yes,    absent",
        "false, HIDDEN,    60, false, absent, absent",
        "true,  HELD,      60, false, yes,    moderation.edit.gone",
        "true,  RETURNED,  60, true,  yes,    moderation.edit.gone",
        "true,  HIDDEN,    60, false, yes,    moderation.edit.gone",
        "true,  WITHDRAWN, 60, false, yes,    moderation.edit.gone",
        "true,  SPAM,      60, false, yes,    moderation.edit.gone",
        "true,  ERASED,    60, false, yes,    moderation.edit.gone",
        "true,  PUBLISHED, 60, false, closed, closed",
        "true,  PUBLISHED, 60, true,  closed, closed",
        "true,  PUBLISHED, 60, false, absent, absent",
    })
    void author_may_edit_within_the_period_where_she_may_write(
            boolean own, ContributionStatus status, long before, boolean returned, String place, String expected) {
        EditPolicy.Facts facts = new EditPolicy.Facts(own, status, UNTIL, returned, decision(place));
        assertEquals(expected, Decided.words(EditPolicy.mayEdit(facts, UNTIL.minusSeconds(before))));
    }

    @ParameterizedTest(name = "{0}, place {1}: {2}")
    @CsvSource({
        "HELD,      yes,    yes",
        "RETURNED,  yes,    yes",
        "DRAFT,     yes,    absent",
        "PUBLISHED, yes,    absent",
        "HIDDEN,    yes,    absent",
        "WITHDRAWN, yes,    absent",
        "SPAM,      yes,    absent",
        "ERASED,    yes,    absent",
        "HELD,      closed, closed",
        "RETURNED,  closed, closed",
        "PUBLISHED, closed, absent",
        "WITHDRAWN, closed, absent",
        "RETURNED,  absent, absent",
    })
    void who_has_the_link_may_change_in_its_form_what_waits_or_came_back(
            ContributionStatus status, String place, String expected) {
        assertEquals(expected, Decided.words(EditPolicy.mayOfferForm(status, decision(place))));
    }

    private static Decision decision(String words) {
        return switch (words) {
            case "yes" -> Decision.allow();
            case "absent" -> Decision.absent();
            default -> Decision.deny(words);
        };
    }
}
