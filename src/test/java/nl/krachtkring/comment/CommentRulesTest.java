package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentRulesTest {

    private static GuestComment form(String name, String email, String text, boolean consent) {
        return new GuestComment(name, email, text, consent, null, null, Locale.forLanguageTag("nl"), "");
    }

    @ParameterizedTest(name = "{0} is refused beside {4}")
    @CsvSource({
        "Marloes, geen adres, Fijn stuk, true,  email",
        "Marloes, a@b,        Fijn stuk, true,  email",
        "Marloes,           , '  \n ',   true,  text",
        "Marloes,           ,          , true,  text",
        "Marloes,           , Fijn stuk, false, consent",
    })
    void what_is_missing_is_said_beside_its_field(
            String name, String email, String text, boolean consent, String field) {
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> CommentRules.requireComplete(form(name, email, text, consent)));
        assertEquals(field, refusal.field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "marloes@voorbeeld.nl", "m.van-zuid+krant@post.voorbeeld.org"})
    void address_may_be_given_or_not(String email) {
        assertDoesNotThrow(() -> CommentRules.requireComplete(form("Marloes", email, "Fijn stuk", true)));
    }

    @Test
    void longest_text_fits_and_one_more_does_not() {
        String longest = "a".repeat(CommentRules.LONGEST_TEXT);
        assertEquals(longest, CommentRules.text(longest));
        assertThrows(RuleViolation.class, () -> CommentRules.text(longest + "a"));
    }

    @Test
    void text_is_kept_composed_and_without_blanks_around_it() {
        assertEquals("\u00e9\u00e9n", CommentRules.text("  e\u0301e\u0301n\r\n "));
    }
}
