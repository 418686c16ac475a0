package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.content.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of a method says what its file says, and refuses beside the input what files refuse. */
class MethodFormTest {

    private static final int ROWS = 20;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content/nl/werkwijzen"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_goes_through_the_form_says_the_same(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, String> typed = MethodForm.fill(text);
        String again = MethodForm.text(typed::get, ROWS);
        assertEquals(
                MethodValues.values(text).toString(), MethodValues.values(again).toString());
        MethodFile.parse(ContentFile.parse("voorstel.md", again));
        assertEquals(typed, MethodForm.fill(again));
        MethodRules.check(again, key -> true);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_beside_its_input() throws IOException {
        Map<String, String> typed = new LinkedHashMap<>(MethodForm.fill(Files.readString(files().get(0))));
        typed.put("title", "x".repeat(151));
        typed.put("summary", "woord ".repeat(121));
        typed.remove("whenNot");
        typed.put("ages-from", "12");
        typed.put("ages-to", "4");
        typed.put("situations", "verzonnen");
        typed.put("publications-0-title", "Boek");
        typed.put("publications-0-address", "http://voorbeeld.example");
        typed.put("sources-0-title", "");
        typed.put("sources-0-date", "gisteren");
        typed.put("evidence-0-year", "soms");
        RuleViolation wrong = assertThrows(
                RuleViolation.class,
                () -> MethodRules.check(MethodForm.text(typed::get, ROWS), key -> !key.equals("verzonnen")));
        List<String> inputs = new ArrayList<>(List.of(wrong.field()));
        Stream.of(wrong.getSuppressed()).forEach(other -> inputs.add(((RuleViolation) other).field()));
        assertEquals(
                List.of(
                        "ages-to",
                        "evidence-0-year",
                        "publications-0-address",
                        "situations",
                        "sources-0-date",
                        "sources-0-title",
                        "summary",
                        "title",
                        "whenNot"),
                inputs.stream()
                        .filter(input -> !input.startsWith("evidence-0-s") && !input.startsWith("evidence-0-d"))
                        .sorted()
                        .toList());
    }

    @Test
    void what_the_database_would_refuse_is_said_beside_its_input() throws IOException {
        String base = Files.readString(files().get(0));
        for (List<String> one : List.of(
                List.of("aliases", "naam\n".repeat(401), "method.form.long"),
                List.of("basedOn", "signs-of-safety\nSigns of Safety", "method.form.ancestor"),
                List.of("basedOn", "caf\u00e9", "method.form.ancestor"),
                List.of("variantOf", "x".repeat(81), "method.form.ancestor"),
                List.of("variantOf", "een\ntwee", "method.form.ancestor"))) {
            RuleViolation wrong = assertThrows(
                    RuleViolation.class,
                    () -> MethodRules.check(with(base, one.get(0), one.get(1)), key -> true),
                    one::toString);
            assertEquals(one.get(0), wrong.field());
            assertEquals(one.get(2), wrong.key());
        }
        MethodRules.check(with(base, "variantOf", "x".repeat(80)), key -> true);
        MethodRules.check(with(base, "basedOn", "signs-of-safety\nhome-start"), key -> true);
    }

    @Test
    void an_unfinished_form_is_kept_as_it_is() {
        Map<String, String> typed = Map.of(
                "title", "Samen: \"koken\" # of zo",
                "approach", "Eerst praten\nRustig aan.\n\nDan koken",
                "sources-3-title", "Een boek",
                "body", "## Kop\n\n---\n\nTekst met: dubbele punt");
        String text = MethodForm.text(typed::get, ROWS);
        Map<String, String> again = MethodForm.fill(text);
        assertEquals(typed.get("title"), again.get("title"));
        assertEquals(typed.get("approach"), again.get("approach"));
        assertEquals("Een boek", again.get("sources-0-title"));
        assertEquals(typed.get("body"), again.get("body"));
        assertThrows(RuleViolation.class, () -> MethodRules.check(text, key -> true));
    }

    @Test
    void what_one_left_alone_is_as_others_made_it() throws IOException {
        String base = Files.readString(files().get(0));
        String proposed = with(base, "costs", "Gratis");
        String now = with(with(base, "duration", "Zes weken"), "costs", "Tien euro");
        Map<String, String> would = MethodForm.fill(MethodValues.upon(base, proposed, now));
        assertEquals("Gratis", would.get("costs"));
        assertEquals("Zes weken", would.get("duration"));
        assertTrue(MethodForm.fill("").isEmpty());
        assertFalse(would.get("summary").isEmpty());
    }

    private static String with(String text, String input, String value) {
        Map<String, String> typed = new LinkedHashMap<>(MethodForm.fill(text));
        typed.put(input, value);
        return MethodForm.text(typed::get, ROWS);
    }
}
