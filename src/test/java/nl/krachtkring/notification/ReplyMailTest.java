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

    @Test
    void neutral_and_discreet_mail_names_nothing_but_a_link() {
        Bundles bundles = new Bundles();
        for (ReplyMail kind : List.of(ReplyMail.NEUTRAL, ReplyMail.DISCREET)) {
            for (Locale language : List.of(Bundles.DUTCH, Locale.ENGLISH)) {
                String subject = bundles.text(language, kind.template() + ".subject", "LINK");
                String body = bundles.text(language, kind.template() + ".body", "LINK");

                assertFalse(subject.contains("LINK"));
                assertFalse((subject + body).matches("(?si).*(krachtkring|groep|group|gesprek|jeugd|reactie).*"));
            }
        }
        assertEquals("LINK\n", bundles.text(Bundles.DUTCH, "notification.mail.discreet.body", "LINK"));
    }
}
