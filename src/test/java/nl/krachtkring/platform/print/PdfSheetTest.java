package nl.krachtkring.platform.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What makes a sheet readable for who doesn't see it, read back from the file. */
class PdfSheetTest {

    private final byte[] sheet = new PdfSheet(Locale.forLanguageTag("nl"), "Bewijs van deelname")
            .row("Naam", "Zoë Yılmaz-Čapek <b>& co</b>")
            .text("De uren heeft zij zelf opgegeven.")
            .bytes();

    @Test
    void file_says_its_language_and_title_and_is_tagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet)) {
            var catalog = document.getDocumentCatalog();
            assertEquals("nl", catalog.getLanguage());
            assertEquals(
                    "Bewijs van deelname", document.getDocumentInformation().getTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
            assertNotNull(catalog.getStructureTreeRoot());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            String metadata =
                    new String(catalog.getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid"), metadata);
        }
    }

    @Test
    void parts_and_lists_are_told_as_such_to_who_hears_the_file() throws IOException {
        byte[] whole = new PdfSheet(Locale.forLanguageTag("nl"), "Een werkwijze")
                .part("Wanneer niet")
                .list(List.of("Bij gevaar.", "Als iemand niet wil."))
                .list(List.of())
                .steps(List.of("Kennismaken"))
                .bytes();
        try (PDDocument document = Loader.loadPDF(whole)) {
            Set<String> kinds = new TreeSet<>();
            kinds(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
            assertTrue(kinds.containsAll(Set.of("H1", "H2", "L", "LI")), kinds::toString);
        }
    }

    @Test
    void longer_text_keeps_its_headings_and_lists_below_the_part_and_nothing_else() throws IOException {
        byte[] whole = new PdfSheet(Locale.forLanguageTag("nl"), "Een werkwijze")
                .part("Uitleg")
                .prose("<h2 id='zo'>Zo werkt het</h2><p>Eerst <a href='https://elders.example'>lezen</a>.</p>"
                        + "<ul><li>Praten</li></ul><table><tr><th>Wie</th></tr><tr><td>Jij</td></tr></table>"
                        + "<img src='https://elders.example/p.png'><script>alert(1)</script>")
                .label("Materiaal")
                .list(List.of("Een kaart"))
                .bytes();
        try (PDDocument document = Loader.loadPDF(whole)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Uitleg Zo werkt het Eerst lezen. "), text);
            assertFalse(text.contains("alert") || text.contains("elders"), text);
            Set<String> kinds = new TreeSet<>();
            kinds(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
            assertTrue(kinds.containsAll(Set.of("H2", "H3", "L", "Table", "TH")), kinds::toString);
            assertTrue(document.getPage(0).getAnnotations().isEmpty(), "paper leads nowhere");
        }
    }

    private static void kinds(PDStructureNode node, Set<String> kinds) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kinds.add(element.getStandardStructureType());
                kinds(element, kinds);
            }
        }
    }

    @Test
    void letters_are_inside_and_read_as_they_were_written() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Naam: Zoë Yılmaz-Čapek <b>& co</b>"), text);
            assertTrue(text.contains("zelf opgegeven"), text);
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                assertTrue(resources.getFont(name).isEmbedded(), name.getName());
            }
        }
        assertEquals("%PDF-", new String(new ByteArrayInputStream(sheet).readNBytes(5), StandardCharsets.US_ASCII));
    }
}
