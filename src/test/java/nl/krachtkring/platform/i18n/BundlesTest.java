package nl.krachtkring.platform.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a field reads well after its label. */
class BundlesTest {

    private final Bundles bundles = new Bundles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Titel                     | Titel: vul dit nog in.
            nl | Waarom stel je dit voor?  | Waarom stel je dit voor? Vul dit nog in.
            nl | Ik ben 16 of ouder.       | Ik ben 16 of ouder. Vul dit nog in.
            nl | Naam (voluit)             | Naam (voluit): vul dit nog in.
            en | Title                     | Title: please fill this in.
            en | Why do you propose this?  | Why do you propose this? Please fill this in.
            """)
    void what_is_missing_is_said_after_a_label_or_after_a_sentence(String language, String label, String text) {
        assertEquals(text, bundles.fault(Locale.forLanguageTag(language), "required", label));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Bericht     | Bericht: dit is te lang. Er passen 10.000 tekens in.
            nl | Waarom?     | Waarom? Dit is te lang. Er passen 10.000 tekens in.
            en | Why?        | Why? This is too long. At most 10,000 characters fit.
            """)
    void what_is_too_long_too(String language, String label, String text) {
        assertEquals(text, bundles.fault(Locale.forLanguageTag(language), "tooLong", label, 10_000));
    }
}
