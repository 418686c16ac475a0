package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;

/** Answers as one text are the same answers, whatever was typed. */
class ExperienceAnswersTest {

    private static final List<String> PIECES = List.of(
            "a",
            "\n",
            " ",
            "## ",
            "\\",
            "Wat hielp",
            "Verder",
            "- ",
            "als: ouder",
            ": ",
            "é",
            "🌱",
            "\n\n",
            "## Wat hielp niet");

    @Property(tries = 500)
    void text_is_read_back_as_it_was_typed(@ForAll("typed") Map<String, String> typed) {
        ExperienceAnswers answers = ExperienceAnswers.of(typed);
        assertEquals(answers.fields(), ExperienceAnswers.read(answers.text()).fields());
    }

    @Provide
    Arbitrary<Map<String, String>> typed() {
        Arbitrary<String> words = Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
        Arbitrary<String> line = words.map(text -> text.replace("\n", " "));
        return Arbitraries.maps(Arbitraries.of("helped", "hindered", "needed", "differently", "safety", "body"), words)
                .flatMap(texts -> Arbitraries.maps(Arbitraries.of("place", "weeks", "age"), line)
                        .map(facts -> {
                            Map<String, String> all = new HashMap<>(texts);
                            all.putAll(facts);
                            return all;
                        }));
    }

    @Test
    void text_can_be_read_by_people() {
        String text = ExperienceAnswers.of(Map.of(
                        "perspective",
                        "PARENT",
                        "advice",
                        "MAYBE",
                        "weeks",
                        "12",
                        "helped",
                        "Het tekenen.",
                        "onzin",
                        "x"))
                .text();
        assertEquals("- als: ouder\n- weken: 12\n- aanraden: misschien\n\n## Wat hielp\n\nHet tekenen.", text);
    }

    @Test
    void what_isn_t_a_number_is_kept_and_refused_when_it_is_told() {
        ExperienceAnswers answers = ExperienceAnswers.of(Map.of("weeks", "een paar"));
        assertEquals("een paar", ExperienceAnswers.read(answers.text()).fields().get("weeks"));
        assertEquals(
                "weeks",
                assertThrows(RuleViolation.class, () -> answers.told("ecogram")).field());
    }

    @Test
    void unknown_text_is_kept() {
        assertEquals(
                "Zomaar iets", ExperienceAnswers.read("Zomaar iets").fields().get("body"));
        assertTrue(ExperienceAnswers.read("").fields().isEmpty());
    }
}
