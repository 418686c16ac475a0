package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PendingCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Person person = new Person("anna@voorbeeld.nl", Locale.forLanguageTag("nl"), NOW);

    @Test
    void proof_names_its_account_and_wish_for_ten_minutes() {
        String text = PendingCode.of(person, true, NOW).account() + "."
                + PendingCode.of(person, true, NOW).expires() + ".1.signature";
        Optional<PendingCode> parsed = PendingCode.parse(text, NOW.plus(Duration.ofMinutes(9)));
        assertEquals(Optional.of(PendingCode.of(person, true, NOW)), parsed);
        assertTrue(PendingCode.parse(text, NOW.plus(Duration.ofMinutes(10))).isEmpty());
    }

    @Test
    void other_texts_are_no_proof() {
        assertTrue(PendingCode.parse(null, NOW).isEmpty());
        assertTrue(PendingCode.parse("a.b.c.d", NOW).isEmpty());
        assertTrue(PendingCode.parse("1.2.3", NOW).isEmpty());
    }
}
