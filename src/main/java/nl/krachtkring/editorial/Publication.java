package nl.krachtkring.editorial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.platform.content.FrontMatter;

/**
 * A book, report or thesis that a page names.
 *
 * @param title its title
 * @param line authors, publisher, year and type, as far as known, with commas
 * @param address where it can be read, away from this site; empty when not known
 * @param file what somebody gets there, such as "pdf, 2 MB"; empty when not known
 */
public record Publication(String title, String line, String address, String file) {

    private static final Set<String> FIELDS =
            Set.of("title", "authors", "publisher", "year", "type", "address", "format", "size");

    /**
     * Reads the field {@code publications}.
     *
     * @param fields the fields of a page
     * @return the publications in their order
     * @throws nl.krachtkring.platform.content.ContentError when one is wrong
     */
    public static List<Publication> read(FrontMatter fields) {
        return fields.groups("publications").stream()
                .map(group -> group.only(FIELDS))
                .map(group -> new Publication(
                        group.required("title"),
                        line(group),
                        address(group),
                        joined(group.optional("format"), group.optional("size"))))
                .toList();
    }

    private static String address(FrontMatter group) {
        String address = group.optional("address").orElse("");
        if (!address.isEmpty() && !address.startsWith("https://")) {
            throw group.error("address", "must begin with https://");
        }
        return address;
    }

    private static String line(FrontMatter group) {
        return joined(
                group.optional("authors"),
                group.optional("publisher"),
                group.number("year").map(String::valueOf),
                group.optional("type"));
    }

    @SafeVarargs
    private static String joined(Optional<String>... words) {
        return Stream.of(words).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
