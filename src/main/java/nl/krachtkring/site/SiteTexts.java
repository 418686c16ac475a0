package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtkring.platform.content.ContentFile;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.content.FrontMatter;
import nl.krachtkring.platform.richtext.RichText;

/** The texts and help lines of {@code content/}, read and turned into HTML once. */
@Singleton
public class SiteTexts {

    /** The languages of the welcome, in the order of the page. */
    public static final List<String> WELCOME_LANGUAGES = List.of("nl", "en", "tr", "ar", "pl", "pap");

    private static final String FALLBACK = "nl";

    private final ContentFiles files;
    private final RichText richText;
    private final Map<String, Optional<SiteText>> texts = new ConcurrentHashMap<>();
    private final Map<String, HelpLines> helpLines = new ConcurrentHashMap<>();

    /**
     * The help lines of one language.
     *
     * @param lines who to call, the most urgent first
     * @param checkedOn when the numbers were last checked; null when unknown
     */
    public record HelpLines(List<HelpLine> lines, LocalDate checkedOn) {}

    /**
     * For the container.
     *
     * @param files where the texts lie
     * @param richText turns Markdown into HTML
     */
    @Inject
    public SiteTexts(ContentFiles files, RichText richText) {
        this.files = files;
        this.richText = richText;
    }

    /**
     * A text.
     *
     * @param name the file without language and ending, such as {@code over}
     * @param language the language wanted
     * @return the text in that language, else in Dutch; empty when there is none
     */
    public Optional<SiteText> text(String name, String language) {
        Optional<SiteText> wanted = only(name, language);
        return wanted.isPresent() ? wanted : only(name, FALLBACK);
    }

    /**
     * The welcome.
     *
     * @return one text a language, in the order of {@link #WELCOME_LANGUAGES}
     */
    public List<SiteText> welcome() {
        return WELCOME_LANGUAGES.stream()
                .flatMap(language -> only("welkom", language).stream())
                .toList();
    }

    /**
     * Who to call.
     *
     * @param language the language wanted
     * @return the lines in that language, else in Dutch
     */
    public HelpLines helpLines(String language) {
        return helpLines.computeIfAbsent(language, tag -> files.read(tag + "/hulplijnen.yaml")
                .or(() -> files.read(FALLBACK + "/hulplijnen.yaml"))
                .map(SiteTexts::helpLines)
                .orElse(new HelpLines(List.of(), null)));
    }

    private Optional<SiteText> only(String name, String language) {
        return texts.computeIfAbsent(
                language + "/teksten/" + name + ".md", path -> files.read(path).map(file -> read(file, language)));
    }

    private SiteText read(ContentFile file, String language) {
        return new SiteText(
                language,
                file.matter().required("title"),
                file.matter().optional("summary").orElse(""),
                richText.editorial(file.body()));
    }

    private static HelpLines helpLines(ContentFile file) {
        List<HelpLine> lines =
                file.matter().groups("lines").stream().map(SiteTexts::line).toList();
        return new HelpLines(lines, file.matter().date("checkedOn").orElse(null));
    }

    private static HelpLine line(FrontMatter line) {
        return new HelpLine(
                line.optional("name").orElse(""),
                line.required("number"),
                line.required("href"),
                line.optional("hours").orElse(""),
                line.optional("cost").orElse(""),
                line.required("text"),
                "geverifieerd".equals(line.optional("status").orElse("")));
    }
}
