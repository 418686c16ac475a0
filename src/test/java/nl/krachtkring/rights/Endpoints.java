package nl.krachtkring.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The list of everything that answers, with who gets in; a test holds it to what there is. */
final class Endpoints {

    private static final Map<String, Gate> ROWS = read();

    private Endpoints() {}

    /** Every row: its kind and name, with a blank between them. */
    static Map<String, Gate> rows() {
        return ROWS;
    }

    /** Who gets a page. */
    static Gate ofPage(String pattern) {
        return Objects.requireNonNull(ROWS.get("page " + pattern), pattern);
    }

    private static Map<String, Gate> read() {
        Map<String, Gate> rows = new TreeMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Endpoints.class.getResourceAsStream("/rights/endpoints.txt"), StandardCharsets.UTF_8))) {
            file.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int gate = line.lastIndexOf(' ');
                        Gate before = rows.put(line.substring(0, gate), Gate.valueOf(line.substring(gate + 1)));
                        if (before != null) {
                            throw new IllegalStateException("twice: " + line);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
