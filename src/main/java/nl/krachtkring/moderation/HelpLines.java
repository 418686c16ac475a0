package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.content.FrontMatter;

/** The numbers to call in danger, from the one dated file {@code content/<language>/hulplijnen.yaml}. */
@Named("helpLines")
@Singleton
public class HelpLines {

    private final ContentFiles files;
    private final Map<String, List<HelpLine>> byLanguage = new ConcurrentHashMap<>();

    /**
     * One number.
     *
     * @param name whose it is
     * @param number as people read it
     * @param href as a telephone dials it
     * @param text when to call
     */
    public record HelpLine(String name, String number, String href, String text) {}

    /**
     * For the container.
     *
     * @param files where the file lies
     */
    @Inject
    public HelpLines(ContentFiles files) {
        this.files = files;
    }

    /**
     * The numbers that belong in a block about danger.
     *
     * @param language {@code nl} or {@code en}
     * @return the numbers, in the order of the file; for pages as {@code helpLines.inDanger(view.lang)}
     */
    public List<HelpLine> inDanger(String language) {
        return byLanguage.computeIfAbsent(language, this::read);
    }

    private List<HelpLine> read(String language) {
        return files.read(language + "/hulplijnen.yaml").stream()
                .flatMap(file -> file.matter().groups("lines").stream())
                .filter(line -> line.optional("danger").filter("true"::equals).isPresent())
                .map(HelpLines::line)
                .toList();
    }

    private static HelpLine line(FrontMatter line) {
        return new HelpLine(
                line.required("name"), line.required("number"), line.required("href"), line.required("text"));
    }

    /**
     * Where a page shows these numbers above the talk, for who just sent words of danger.
     *
     * @param address a page with comments
     * @return the same page, with the numbers
     */
    public static String beside(String address) {
        int anchor = address.indexOf('#');
        String path = anchor < 0 ? address : address.substring(0, anchor);
        String rest = anchor < 0 ? "" : address.substring(anchor);
        return path + (path.contains("?") ? "&" : "?") + "hulp=ja" + rest;
    }
}
