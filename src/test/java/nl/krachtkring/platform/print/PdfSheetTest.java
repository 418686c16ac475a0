package nl.krachtkring.platform.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
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
