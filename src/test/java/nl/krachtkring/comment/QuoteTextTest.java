package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A quote knows what it quotes, and can be taken away with it. */
class QuoteTextTest {

    private static final String HEAD = "**Tulp** schreef ([lees](/gesprekken/1/a#reactie-123456789012345)):";
    private static final String QUOTE = QuoteText.quote(HEAD, "Eerst dit.\n> een ouder citaat\n\nDan dat.");

    @Test
    void quote_holds_what_was_said_and_not_what_that_quoted() {
        assertEquals("> " + HEAD + "\n>\n> Eerst dit.\n> \n> Dan dat.\n\n", QUOTE);
        assertTrue(QuoteText.quote(HEAD, "woord ".repeat(5_000)).length() < QuoteText.LONGEST + HEAD.length() + 10);
        assertEquals("\\*Tulp\\* \\[x\\]\\<b\\>", QuoteText.plain("*Tulp* [x]<b>"));
    }

    @Test
    void only_quoted_links_are_quotes() {
        assertEquals(Set.of(123456789012345L), QuoteText.quoted(QUOTE + "Eens, zie ook #reactie-999999999999999."));
        assertEquals(Set.of(), QuoteText.quoted("> #reactie-12 en #reactie-1234567890123456"));
        assertEquals(Set.of(), QuoteText.quoted(""));
    }

    @Test
    void what_is_gone_is_replaced_and_nothing_else() {
        String text = "Vooraf.\n\n" + QUOTE + "Eens.\n\n> een spreuk\n\nGroet";
        assertEquals(text, QuoteText.without(text, number -> false, "Weg."));
        assertEquals(
                "Vooraf.\n\n> *Weg.*\n\nEens.\n\n> een spreuk\n\nGroet",
                QuoteText.without(text, number -> number == 123456789012345L, "Weg."));
    }

    @Test
    void ten_thousand_nested_marks_cost_no_time() {
        String deep = ">".repeat(10_000) + " #reactie-123456789012345";
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> QuoteText.without(deep, number -> true, "Weg."));
    }
}
