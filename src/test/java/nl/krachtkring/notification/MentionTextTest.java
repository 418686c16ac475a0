package nl.krachtkring.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is called in a text, and who isn't. */
class MentionTextTest {

    private static final Map<Long, String> NAMES =
            Map.of(1L, "Marleen", 2L, "Marleen van Dijk", 3L, "Zoë", 4L, "Koffie met melk", 5L, "de Buurvrouw");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dag @Marleen, hoe is het?            | 1",
                "Dag @Marleen van Dijk!               | 2",
                "Dag @marleen VAN dijk.               | 2",
                "Dag @Marleen van Dijken              | 1",
                "@Zoë en @de buurvrouw komen ook      | 3 5",
                "(@Koffie met melk)                   | 4",
                "@Zoe\u0308 schreef het               | 3",
                "Dag Marleen                          | ''",
                "Mail naar zoë@Marleen.example        | ''",
                "naar.jou@zoë                         | ''",
                "@Marleentje                          | ''",
                "@ Marleen                            | ''",
                "@                                    | ''",
                "@@Zoë                                | 3",
                "> Dag @Marleen                       | ''",
                "  > @Zoë zei dat                     | ''",
            })
    void called_by_name(String text, String expected) {
        Set<String> called = new TreeSet<>();
        MentionText.called(text, NAMES).forEach(one -> called.add(String.valueOf(one)));
        assertEquals(expected, String.join(" ", called));
    }

    @Test
    void what_is_quoted_calls_nobody_and_what_stands_below_it_does() {
        assertEquals(Set.of(3L), MentionText.called("> @Marleen schreef\n> @Marleen van Dijk\n\nDag @Zoë", NAMES));
    }

    @Test
    void nobody_calls_everybody() {
        Map<Long, String> many = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (long i = 0; i < 40; i++) {
            many.put(i, "Naam" + i + "x");
            text.append("@Naam").append(i).append("x ");
        }
        assertEquals(MentionText.MOST, MentionText.called(text.toString(), many).size());
    }

    @Test
    void names_without_letters_are_no_names_and_long_texts_take_no_time() {
        assertTrue(MentionText.called("@ @ @", Map.of(1L, "", 2L, " ")).isEmpty());
        String text = "@".repeat(10_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> MentionText.called(text, NAMES));
    }
}
