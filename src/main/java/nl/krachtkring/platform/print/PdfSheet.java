package nl.krachtkring.platform.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.safety.Safelist;

/**
 * One sheet as tagged PDF (PDF/UA-1): language, title, headings and paragraphs, with its font inside. It is put together from texts
 * alone; nothing is fetched, and nothing in a text is markup, but for {@link #prose}.
 */
public final class PdfSheet {

    /** Ships with the PDF library, under the OFL; letters that it hasn't are drawn as boxes. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int REGULAR = 400;
    private static final String STYLE = "@page { size: A4; margin: 25mm; }"
            + " body { font-family: 'Sheet'; font-size: 11pt; line-height: 1.5; color: #1d2433; }"
            + " h1 { font-size: 20pt; font-weight: 400; margin: 0 0 12mm 0; } .label { color: #545b6b; }"
            + " h2 { font-size: 14pt; font-weight: 400; margin: 6mm 0 2mm 0; page-break-after: avoid; }"
            + " h3 { font-size: 11pt; font-weight: 400; margin: 4mm 0 1mm 0; page-break-after: avoid; }"
            + " p, ul, ol, table { margin: 0 0 3mm 0; } li { margin: 0 0 1mm 0; }"
            + " table { border-collapse: collapse; } th, td { border: 0.3mm solid #545b6b; padding: 1mm 2mm; text-align: left; }";

    /** What a text with mark-up keeps; a link keeps its words, since paper leads nowhere. */
    private static final Safelist PROSE = new Safelist()
            .addTags("p", "br", "ul", "ol", "li", "blockquote", "pre", "h2", "h3", "h4")
            .addTags("table", "thead", "tbody", "tr", "th", "td");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Document html = Document.createShell("");
    private final Element body;

    /**
     * Begins a sheet.
     *
     * @param language of its texts
     * @param title of the file and above the text
     */
    public PdfSheet(Locale language, String title) {
        html.child(0).attr("lang", language.toLanguageTag());
        html.title(title);
        html.head().appendElement("meta").attr("name", "description").attr("content", title);
        html.head().appendElement("style").appendText(STYLE);
        body = html.body();
        body.appendElement("h1").text(title);
    }

    /**
     * Says what something is.
     *
     * @param label what
     * @param value that
     * @return this sheet
     */
    public PdfSheet row(String label, String value) {
        Element row = body.appendElement("p");
        row.appendElement("span").addClass("label").text(label + ": ");
        row.appendElement("span").text(value);
        return this;
    }

    /**
     * Says something.
     *
     * @param words a paragraph
     * @return this sheet
     */
    public PdfSheet text(String words) {
        body.appendElement("p").text(words);
        return this;
    }

    /**
     * Says what was written with paragraphs, lists, tables and headings, which stand below the heading of the part.
     *
     * @param safe sanitised HTML
     * @return this sheet
     */
    public PdfSheet prose(String safe) {
        Element prose = Jsoup.parseBodyFragment(Jsoup.clean(safe, PROSE)).body();
        prose.select("h2, h4").tagName("h3");
        prose.childNodes().stream().map(Node::clone).toList().forEach(body::appendChild);
        return this;
    }

    /**
     * Begins a part.
     *
     * @param heading what it is about
     * @return this sheet
     */
    public PdfSheet part(String heading) {
        body.appendElement("h2").text(heading);
        return this;
    }

    /**
     * Names what comes next within a part.
     *
     * @param heading of a list or some paragraphs
     * @return this sheet
     */
    public PdfSheet label(String heading) {
        body.appendElement("h3").text(heading);
        return this;
    }

    /**
     * Says several things beside each other.
     *
     * @param lines one for each; none writes nothing
     * @return this sheet
     */
    public PdfSheet list(List<String> lines) {
        return list("ul", lines);
    }

    /**
     * Says several things one after the other.
     *
     * @param lines one for each, numbered; none writes nothing
     * @return this sheet
     */
    public PdfSheet steps(List<String> lines) {
        return list("ol", lines);
    }

    private PdfSheet list(String tag, List<String> lines) {
        if (!lines.isEmpty()) {
            Element list = body.appendElement(tag);
            lines.forEach(line -> list.appendElement("li").text(line));
        }
        return this;
    }

    /**
     * The file.
     *
     * @return its bytes
     */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDFont.class.getResourceAsStream(FONT), "Sheet", REGULAR, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withW3cDocument(new W3CDom().fromJsoup(html), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
