package nl.krachtkring.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtkring.platform.web.PublicRoutes;
import org.junit.jupiter.api.Test;

/** What answers without a row would be rights that nobody wrote down. */
class EndpointsTest {

    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\\{?((?:\"[^\"]+\"(?:, )?)+)\\}?\\)");
    private static final Pattern MAPPED = Pattern.compile(
            "<servlet-mapping>\\s*<servlet-name>[^<]+</servlet-name>\\s*<url-pattern>([^<]+)</url-pattern>");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile(
            "(?<![a-z])(?:action|listener|actionListener|completeMethod)=\"#\\{([a-zA-Z]+\\.[a-zA-Z]+)");
    /** A table that loads its pages itself answers partial requests with rows. */
    private static final Pattern LAZY =
            Pattern.compile("<p:dataTable[^>]*value=\"#\\{([a-zA-Z]+\\.[a-zA-Z]+)\\}\"[^>]*lazy=\"true\"");

    @Test
    void everything_that_answers_has_a_row_and_every_row_answers() {
        Set<String> found = new TreeSet<>();
        PublicRoutes.rows().forEach(row -> found.add("page " + row.pattern()));
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            String text = text(source);
            Matcher servlet = SERVLET.matcher(text);
            while (servlet.find()) {
                WORD.matcher(servlet.group(1)).results().forEach(word -> found.add("servlet " + word.group(1)));
            }
            assertEquals(-1, text.indexOf("@Path("), () -> source + " answers in a way that the list doesn't know");
        }
        all(MAPPED, text(Path.of("src/main/webapp/WEB-INF/web.xml")), "servlet ", found);
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
            all(ACTION, text(page), "action ", found);
            all(LAZY, text(page), "action ", found);
        }
        assertEquals(
                String.join("\n", found), String.join("\n", Endpoints.rows().keySet()));
    }

    private static void all(Pattern pattern, String text, String kind, Set<String> found) {
        pattern.matcher(text).results().forEach(one -> found.add(kind + one.group(1)));
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
