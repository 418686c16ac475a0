package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Styles that old phones understand: they stop at iOS 15 and Chrome 99. */
class StylesTest {

    private static final Path INSIDE = Path.of("src/main/webapp/WEB-INF");
    private static final int MOST_STYLES = 10 * 1024;
    private static final int MOST_FONT = 16 * 1024;
    private static final int MOST_ICONS = 5 * 1024;

    /** What came after Chrome 99 or iOS 15, by what to say of it. */
    private static final Map<String, Pattern> TOO_NEW = Map.of(
            "cascade layers", Pattern.compile("@layer"),
            "container queries", Pattern.compile("@container|container-type|[0-9]cq[wibh]"),
            "scope", Pattern.compile("@scope|@starting-style|@property"),
            ":has", Pattern.compile(":has\\("),
            "colour functions", Pattern.compile("color-mix\\(|oklch\\(|light-dark\\(|lab\\("),
            "media ranges", Pattern.compile("@media[^{]*[<>]"),
            "small, large and dynamic viewport units", Pattern.compile("[0-9][sld]v[hwib]"),
            "subgrid", Pattern.compile("subgrid"),
            "nesting by &", Pattern.compile("&"));

    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)");
    private static final Pattern ICON = Pattern.compile("(?:<kk:icon name|\\sicon)=\"([a-z-]+)\"");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z-]+)\"");

    @Test
    void styles_hold_nothing_newer_than_old_phones_know() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : styles()) {
            String text = Tokens.styles(file);
            TOO_NEW.forEach((what, pattern) -> {
                if (pattern.matcher(text).find()) {
                    found.add(file + ": " + what);
                }
            });
            nested(file, text, found);
        }
        assertEquals(List.of(), found);
    }

    @Test
    void styles_use_tokens_that_every_theme_has() throws IOException {
        Set<String> known = Tokens.all().get(0).values().keySet();
        Set<String> unknown = new TreeSet<>();
        for (Path file : styles()) {
            Matcher used = USED.matcher(Tokens.styles(file));
            while (used.find()) {
                if (!known.contains(used.group(1))) {
                    unknown.add(file + ": " + used.group(1));
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void icons_on_pages_exist() throws IOException {
        Set<String> drawn = matches(SYMBOL, Files.readString(INSIDE.resolve("assets/icons.svg")));
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                matches(ICON, Files.readString(page)).stream()
                        .filter(icon -> !drawn.contains(icon))
                        .forEach(icon -> missing.add(page + ": " + icon));
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** A first visit is at most 45 KB; a page has 10 of them to itself. */
    @Test
    void a_first_visit_is_light() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : styles()) {
            if (!file.startsWith(INSIDE.resolve("assets"))
                    && !file.startsWith("themes/oleander")
                    && !file.startsWith("themes/hoog-contrast")) {
                all.append(Tokens.styles(file));
            }
        }
        int styles = gzipped(all.toString().getBytes(StandardCharsets.UTF_8));
        int icons = gzipped(Files.readAllBytes(INSIDE.resolve("assets/icons.svg")));
        long font = Files.size(INSIDE.resolve("assets/fonts/atkinson-basis.woff2"));
        assertTrue(styles <= MOST_STYLES, "styles " + styles);
        assertTrue(icons <= MOST_ICONS, "icons " + icons);
        assertTrue(font <= MOST_FONT, "font " + font);
    }

    /** A block inside a block, other than inside a media or supports rule, is nesting. */
    private static void nested(Path file, String text, List<String> found) {
        List<Boolean> rules = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                String selector = text.substring(from, i).strip();
                if (rules.contains(Boolean.TRUE)) {
                    found.add(file + ": nesting at " + selector);
                }
                rules.add(!selector.startsWith("@media") && !selector.startsWith("@supports"));
            } else if (c == '}') {
                rules.remove(rules.size() - 1);
            }
            if (c == '{' || c == '}' || c == ';') {
                from = i + 1;
            }
        }
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Path> styles() throws IOException {
        List<Path> styles = new ArrayList<>();
        for (Path root : List.of(Path.of("themes"), INSIDE.resolve("styles"), INSIDE.resolve("assets"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".css")).sorted().forEach(styles::add);
            }
        }
        return styles;
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
