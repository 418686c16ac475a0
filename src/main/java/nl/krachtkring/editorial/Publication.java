package nl.krachtkring.editorial;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.platform.content.FrontMatter;

/**
 * A book, report or thesis that a page names.
 *
 * @param title its title
 * @param line authors, publisher, year and type, as far as known, with commas
 */
public record Publication(String title, String line) {

    /**
     * Reads the field {@code publications}.
     *
     * @param fields the fields of a page
     * @return the publications in their order
     * @throws nl.krachtkring.platform.content.ContentError when one is wrong
     */
    public static List<Publication> read(FrontMatter fields) {
        return fields.groups("publications").stream()
                .map(group -> new Publication(group.required("title"), line(group)))
                .toList();
    }

    private static String line(FrontMatter group) {
        return Stream.of(
                        group.optional("authors"),
                        group.optional("publisher"),
                        group.number("year").map(String::valueOf),
                        group.optional("type"))
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
