package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final Rules rules = new Rules();

    @Test
    void everything_that_is_wrong_is_said_at_once_and_once_for_each_field() {
        rules.broken("sixteen", "a");
        rules.check(() -> Emails.check("no address"));
        rules.check(() -> Emails.check("no address either"));
        rules.check(() -> Names.clean("Anna"));
        RuleViolation refused = assertThrows(RuleViolation.class, rules::demand);
        assertEquals("sixteen", refused.field());
        assertEquals(
                List.of("email"),
                Arrays.stream(refused.getSuppressed())
                        .map(other -> ((RuleViolation) other).field())
                        .toList());
    }

    @Test
    void form_without_faults_goes_on() {
        rules.check(() -> Names.clean("Anna"));
        assertDoesNotThrow(rules::demand);
    }
}
