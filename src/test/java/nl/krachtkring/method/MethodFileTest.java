package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodFileTest {

    private static final Path FOLDER = Path.of("content/nl/werkwijzen");

    private static final String RIGHT = """
            ---
            title: Iets
            kind: aanpak
            status: in gebruik
            summary: "Kort."
            forParents: "Voor jou."
            situations: [gedrag]
            ages: {from: 4, to: 12}
            profile: {competentioneel: 2, sociaal: 3, motivationeel: 1, judgedBy: "De redactie"}
            whenNot: ["Bij gevaar."]
            recognitions:
              - {body: "Commissie", level: "Goed onderbouwd", date: 2017-03-01, datePrecision: month}
            evidence:
              - {source: "Onderzoek", direction: onduidelijk}
            checkedOn: 2026-11-21
            ---

            ## Meer
            """;

    @Test
    void a_right_file_is_read() {
        MethodText text = MethodFile.parse(ContentFile.parse("nl/werkwijzen/iets.md", RIGHT));
        assertEquals(MethodKind.APPROACH, text.kind());
        assertEquals(3, text.profile().social());
        assertEquals("2017-03", text.recognitions().get(0).day().toString());
        assertEquals("onbekend", text.practice().costs());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Iets | titel: Iets | iets.md:2: titel is not a field here",
                "kind: aanpak | kind: methode | iets.md:3: kind must be one of [aanpak, instrument, interventie]",
                "status: in gebruik | x: 1 | iets.md:4: x is not a field here",
                "summary: \"Kort.\" | summary: \"\" | iets.md:5: summary is required",
                "forParents: \"Voor jou.\" | forParents: [a] | iets.md:6: forParents must be one value",
                "{from: 4, to: 12} | {from: 12, to: 4} | iets.md:8: ages must run from the youngest to the oldest",
                "{from: 4, to: 12} | {from: vier} | iets.md:8: from must be a whole number",
                "sociaal: 3 | sociaal: 4 | iets.md:9: sociaal must be 0 to 3",
                "whenNot: [\"Bij gevaar.\"] | whenNot: [] | iets.md:10: whenNot needs at least one line",
                "date: 2017-03-01 | date: maart 2017 | iets.md:11: date must be a day such as 2026-11-21",
                "direction: onduidelijk | direction: goed | iets.md:13: direction must be one of [geen verschil, helpt,"
                        + " onduidelijk, schadelijk]",
                "checkedOn: 2026-11-21 | checkedOn: gisteren | iets.md:15: checkedOn must be a day such as 2026-11-21"
            })
    void a_wrong_field_is_refused_with_file_and_line(String right, String wrong, String message) {
        assertTrue(RIGHT.contains(right), right);
        ContentFile file = ContentFile.parse("iets.md", RIGHT.replace(right, wrong));
        assertEquals(
                message,
                assertThrows(ContentError.class, () -> MethodFile.parse(file)).getMessage());
    }

    @Test
    void a_summary_is_at_most_120_words() {
        ContentFile file = ContentFile.parse("iets.md", RIGHT.replace("\"Kort.\"", "woord ".repeat(121)));
        String message =
                assertThrows(ContentError.class, () -> MethodFile.parse(file)).getMessage();
        assertEquals("iets.md:5: summary must be at most 120 words, has 121", message);
    }

    @Test
    void every_method_of_the_content_is_right_and_names_what_exists() throws IOException {
        List<ContentFile> files = files();
        Set<String> slugs = files.stream().map(ContentFile::slug).collect(Collectors.toSet());
        assertTrue(slugs.contains("signs-of-safety"));
        for (ContentFile file : files) {
            MethodText text = MethodFile.parse(file);
            assertTrue(slugs.containsAll(text.lineage().basedOn()), file.path());
            assertTrue(
                    text.lineage().variantOf().isEmpty()
                            || slugs.contains(text.lineage().variantOf()),
                    file.path());
        }
    }

    private static List<ContentFile> files() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            List<ContentFile> files = new java.util.ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                files.add(ContentFile.parse(path.toString(), Files.readString(path)));
            }
            return files;
        }
    }
}
