package nl.krachtkring.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import nl.krachtkring.platform.i18n.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyMailTest {

    @ParameterizedTest(name = "wanted {0}, discreet {1}, open {2}: {3}")
    @CsvSource({
        "false, false, false, NONE",
        "false, false, true, NONE",
        "false, true, false, NONE",
        "false, true, true, NONE",
        "true, true, true, DISCREET",
        "true, true, false, DISCREET",
        "true, false, false, NEUTRAL",
        "true, false, true, TITLED"
    })
    void a_mail_tells_no_more_than_it_may(boolean wanted, boolean discreet, boolean open, ReplyMail expected) {
        assertEquals(expected, ReplyMail.of(wanted, discreet, open));
    }

    /** What mail for somebody who chose unremarkable mail looks like is proven for every template at once. */
    @Test
    void mail_about_a_closed_place_names_nothing() {
        Bundles bundles = new Bundles();
        for (Locale language : List.of(Bundles.DUTCH, Locale.ENGLISH)) {
            String template = ReplyMail.NEUTRAL.template();
            String subject = bundles.text(language, template + ".subject", "LINK");
            String body = bundles.text(language, template + ".body", "LINK");

            assertFalse(subject.contains("LINK"));
            assertFalse((subject + body).matches("(?si).*(krachtkring|groep|group|gesprek|jeugd|reactie).*"));
        }
    }
}
