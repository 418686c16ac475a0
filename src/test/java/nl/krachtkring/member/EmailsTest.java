package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.nl", " anna.de-wit+krachtkring@post.voorbeeld.nl ", "o'brien@voorbeeld.nl", "a@münchen.de"})
    void addresses_are_taken(String email) {
        assertTrue(Emails.isValid(email));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@voorbeeld.nl",
                "a@b",
                "a b@c.nl",
                "a@b.nl, c@d.nl",
                "a@b.nl\nBcc: c@d.nl",
                "a@@b.nl",
                "<a@b.nl>",
                "a@b..nl",
                "a@.nl",
                ".a@b.nl",
                "ä@b.nl",
                "a@b.nl."
            })
    void other_texts_are_refused(String email) {
        assertFalse(Emails.isValid(email));
    }

    @Test
    void spelling_of_an_address_doesn_t_matter() {
        assertEquals("anna@voorbeeld.nl", Emails.key(" Anna@Voorbeeld.NL "));
        assertEquals("a@xn--mnchen-3ya.de", Emails.key("a@München.de"));
    }
}
