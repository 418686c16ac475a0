package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser keeps for the site comes back unchanged, in time and for its purpose, or not at all. */
class SealedFieldsTest extends RepositoryTest {

    private static final Duration TEN = Duration.ofMinutes(10);

    private final Hours clock = new Hours();
    private SealedFields fields;

    @BeforeEach
    void fields() {
        fields = new AccountRoom(entities, clock).fields();
    }

    @Test
    void fields_come_back_as_they_were() {
        String sealed = fields.seal("a", TEN, "één & twee=drie", "", null, "/groepen?x=1&y=%20");
        assertEquals(Optional.of(List.of("één & twee=drie", "", "", "/groepen?x=1&y=%20")), fields.open("a", sealed));
    }

    @Test
    void nothing_of_them_can_be_read_and_they_fit_a_cookie() {
        String sealed = fields.seal("a", TEN, "anna@voorbeeld.example");
        assertTrue(sealed.matches("[A-Za-z0-9_-]+"), sealed);
    }

    @Test
    void fields_end_on_time() {
        String sealed = fields.seal("a", TEN, "x");
        clock.pass(TEN.minusSeconds(1));
        assertTrue(fields.open("a", sealed).isPresent());
        clock.pass(Duration.ofSeconds(1));
        assertTrue(fields.open("a", sealed).isEmpty());
    }

    @Test
    void other_purposes_and_other_texts_open_nothing() {
        String sealed = fields.seal("a", TEN, "x");
        assertTrue(fields.open("b", sealed).isEmpty());
        assertTrue(fields.open("a", null).isEmpty());
        assertTrue(fields.open("a", "").isEmpty());
        assertTrue(fields.open("a", "x").isEmpty());
        assertTrue(fields.open("a", "geen base64!").isEmpty());
        assertTrue(fields.open("a", sealed.substring(1)).isEmpty());
        for (int i = 0; i < sealed.length() - 1; i++) {
            char changed = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String forged = sealed.substring(0, i) + changed + sealed.substring(i + 1);
            assertTrue(fields.open("a", forged).isEmpty(), "changed at " + i);
        }
    }
}
