package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Labels: the same keys in both languages, all of them used, none missing, none a placeholder. */
class MessagesTest {

    private static final Pattern SAYING = Pattern.compile("Redirect\\.saying\\(([^,]+),");
    private static final Pattern WORD = Pattern.compile("\"([a-zA-Z.]+)\"");

    private static final int MOST_KEYS = 200;
    private static final Pattern KEY = Pattern.compile("['\"]([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)\\.?['\"]");

    @Test
    void both_languages_have_the_same_keys() {
        for (Path dutch : dutch()) {
            Path english = Path.of(dutch.toString().replace(".properties", "_en.properties"));
            assertEquals(keys(dutch), keys(english), () -> "keys of " + dutch + " and " + english);
        }
    }

    @Test
    void a_key_begins_with_its_room_and_a_bundle_stays_small() {
        for (Path file : Sources.files(Sources.MESSAGES, ".properties")) {
            String room = file.getFileName().toString().replaceAll("(-[a-z]+)?(_en)?\\.properties", "");
            keys(file).forEach(key -> assertTrue(key.startsWith(room + "."), () -> file + ": " + key));
            assertTrue(keys(file).size() <= MOST_KEYS, () -> file + " has more than " + MOST_KEYS + " keys");
        }
    }

    @Test
    void every_text_is_a_pattern_that_can_be_read_and_no_placeholder() {
        for (Path file : Sources.files(Sources.MESSAGES, ".properties")) {
            properties(file).forEach((key, value) -> {
                String text = (String) value;
                assertTrue(!text.isBlank(), () -> file + ": " + key + " is empty");
                assertTrue(!text.matches("(?i).*(todo|lorem|xxx|placeholder).*"), () -> file + ": " + key);
                if (text.contains("{")) {
                    new MessageFormat(text, Locale.ROOT);
                }
            });
        }
    }

    @Test
    void every_key_in_pages_and_code_exists() {
        Set<String> known = allKeys();
        Set<String> rooms = dutch().stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            Matcher used = Pattern.compile("\\bm(?:\\[|\\.of\\(|\\.with\\()'([a-z]+\\.[a-zA-Z0-9._-]*[a-zA-Z0-9])'")
                    .matcher(Sources.text(page));
            while (used.find()) {
                if (!known.contains(used.group(1))) {
                    missing.add(page + ": " + used.group(1));
                }
            }
        }
        assertTrue(rooms.contains("platform"));
        assertEquals(Set.of(), missing);
    }

    /** The page that a form leads to shows no other key of an address ({@code Told}). */
    @Test
    void what_was_done_is_said_by_a_key_that_ends_in_done() {
        List<String> unsaid = Sources.files(Sources.JAVA, ".java").stream()
                .flatMap(file -> SAYING.matcher(Sources.text(file)).results())
                .flatMap(call -> WORD.matcher(call.group(1)).results())
                .map(key -> key.group(1))
                .filter(key -> !key.endsWith(".done") && !key.endsWith("."))
                .toList();
        assertEquals(List.of(), unsaid);
    }

    @Test
    void every_key_is_used() {
        Set<String> used = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (Path file : sources()) {
            Matcher matcher = KEY.matcher(Sources.text(file));
            while (matcher.find()) {
                used.add(matcher.group(1));
                beginnings.add(matcher.group(1) + ".");
            }
        }
        Set<String> unused = allKeys().stream()
                .filter(key -> !used.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    private static List<Path> sources() {
        List<Path> all = new java.util.ArrayList<>(Sources.files(Sources.PAGES, ".xhtml"));
        all.addAll(Sources.files(Sources.JAVA, ".java"));
        return all;
    }

    private static List<Path> dutch() {
        return Sources.files(Sources.MESSAGES, ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Set<String> allKeys() {
        return dutch().stream().flatMap(file -> keys(file).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
