package nl.krachtkring.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of one look: one block of declarations in a theme's {@code tokens.css}. */
record Tokens(String theme, String look, Map<String, String> values) {

    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("(--basis-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/");

    /** Every look of every theme; a look other than the first stands on the values of the first. */
    static List<Tokens> all() {
        try (Stream<Path> themes = Files.list(Path.of("themes"))) {
            List<Tokens> all = new ArrayList<>();
            themes.filter(Files::isDirectory).sorted().forEach(theme -> all.addAll(ofTheme(theme)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Tokens> ofTheme(Path theme) {
        List<Tokens> looks = new ArrayList<>();
        Matcher block = BLOCK.matcher(styles(theme.resolve("tokens.css")));
        while (block.find()) {
            Map<String, String> values = new TreeMap<>();
            Matcher declaration = DECLARATION.matcher(block.group(2));
            while (declaration.find()) {
                values.put(declaration.group(1), declaration.group(2).strip());
            }
            looks.add(new Tokens(theme.getFileName().toString(), block.group(1).strip(), values));
        }
        return looks;
    }

    static String styles(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colours alone, by name. */
    Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value.startsWith("#")) {
                colours.put(name, value);
            }
        });
        return colours;
    }

    /** How far two colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio). */
    double contrast(String one, String other) {
        double a = luminance(values.get(one));
        double b = luminance(values.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return theme + " " + look;
    }
}
