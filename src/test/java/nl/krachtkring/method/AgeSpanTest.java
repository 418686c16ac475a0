package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import nl.krachtkring.platform.i18n.Bundles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeSpanTest {

    private final Bundles bundles = new Bundles();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "4, 18, 4 tot en met 18 jaar, 4 to 18 years",
                "-, 18, tot en met 18 jaar, up to 18 years",
                "12, -, vanaf 12 jaar, from 12 years"
            })
    void only_the_ends_that_there_are_are_named(Integer from, Integer to, String dutch, String english) {
        AgeSpan ages = new AgeSpan(from, to);
        assertEquals(dutch, bundles.text(Bundles.DUTCH, ages.key(), from, to));
        assertEquals(english, bundles.text(Locale.ENGLISH, ages.key(), from, to));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = "-, -")
    void without_any_nothing_is_said(Integer from, Integer to) {
        assertEquals("", new AgeSpan(from, to).key());
    }
}
