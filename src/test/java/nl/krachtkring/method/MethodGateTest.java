package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No method appears without what people need to decide by it; the file, the line and the reason are told. */
class MethodGateTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private static final String WHOLE = """
            ---
            title: Iets
            kind: aanpak
            status: in gebruik
            summary: "Kort."
            forParents: "Voor jou."
            situations: [veiligheid-thuis]
            places: [jeugdbescherming]
            profile: {competentioneel: 2, sociaal: 3, motivationeel: 1, judgedBy: "De redactie"}
            whenNot: ["Bij gevaar."]
            safetyNote: "Bel 112."
            legalNote: "Dan ligt een deel vast."
            recognitions: [{body: "Commissie", level: "Goed onderbouwd", date: 2017-03-01}]
            sources: [{title: "Boek", checkedOn: 2026-11-21, status: geverifieerd}]
            checkedOn: 2026-11-21
            reviewBefore: 2027-05-21
            ---
            """;

    private final Situations situations = new Situations(new ContentFiles(new Settings(), noServer()));

    @Test
    void a_whole_file_passes() {
        assertEquals(List.of(), missing(WHOLE));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "safetyNote: \"Bel 112.\"| |SAFETY",
                "legalNote: \"Dan ligt een deel vast.\"|legalNote: \"\"|LEGAL",
                "[{title: \"Boek\", checkedOn: 2026-11-21, status: geverifieerd}]|[]|SOURCES",
                "\"Boek\", checkedOn: 2026-11-21,|\"Boek\",|SOURCE_DAY",
                ", date: 2017-03-01|''|RECOGNITION_DAY",
                "checkedOn: 2026-11-21\\nreview|review|CHECKED",
                "reviewBefore: 2027-05-21|''|REVIEW",
                "reviewBefore: 2027-05-21|reviewBefore: 2026-11-21|REVIEW_ORDER"
            })
    void what_is_forgotten_is_named(String right, String wrong, MethodGate.Missing one) {
        String text = right.replace("\\n", "\n");
        assertTrue(WHOLE.contains(text), text);
        assertEquals(List.of(one), missing(WHOLE.replace(text, wrong == null ? "" : wrong)));
    }

    @Test
    void a_measure_is_told_of_where_one_may_be_and_nowhere_else() {
        String without = WHOLE.replace("legalNote: \"Dan ligt een deel vast.\"\n", "");
        assertEquals(List.of(MethodGate.Missing.LEGAL), missing(without.replace("[jeugdbescherming]", "[thuis]")));
        assertEquals(List.of(MethodGate.Missing.LEGAL), missing(without.replace("[veiligheid-thuis]", "[gedrag]")));
        assertEquals(
                List.of(),
                missing(without.replace("[jeugdbescherming]", "[thuis]").replace("[veiligheid-thuis]", "[gedrag]")));
    }

    @Test
    void the_import_stops_for_that_file_with_its_name_line_and_reason() {
        MethodImporter importer = new MethodImporter(null, situations, null, null);
        ContentFile file = ContentFile.parse(
                "nl/werkwijzen/iets.md", WHOLE.replace("legalNote: \"Dan ligt een deel vast.\"", "legalNote: \"\""));
        assertEquals(
                "nl/werkwijzen/iets.md:12: legalNote where a judge may have ordered a measure, the page must say what"
                        + " that changes for a family",
                assertThrows(ContentError.class, () -> importer.importFile(file, NOW))
                        .getMessage());
    }

    @Test
    void every_method_of_the_content_passes() throws IOException {
        try (Stream<Path> paths = Files.list(Path.of("content/nl/werkwijzen"))) {
            for (Path path : paths.sorted().toList()) {
                assertEquals(List.of(), missing(Files.readString(path)), path.toString());
            }
        }
    }

    private List<MethodGate.Missing> missing(String file) {
        return MethodGate.missing(MethodFile.parse(ContentFile.parse("iets.md", file)), situations::isMeasured);
    }

    private static ServletContext noServer() {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (p, method, args) -> null);
    }
}
