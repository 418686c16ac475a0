package nl.krachtkring.organisation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name that an organisation had before. In forms and files it is a line such as {@code De Kiezelsteen (2019)}.
 *
 * @param name the name
 * @param untilYear the last year in which it was in use; null when not known
 */
public record FormerName(String name, Integer untilYear) {

    private static final Pattern LINE = Pattern.compile("([^()]+)\\((\\d{4})\\)");

    /**
     * Reads a line.
     *
     * @param line as typed; not blank
     * @return name and year
     */
    static FormerName of(String line) {
        Matcher parts = LINE.matcher(line.strip());
        return parts.matches()
                ? new FormerName(parts.group(1).strip(), Integer.valueOf(parts.group(2)))
                : new FormerName(line.strip(), null);
    }

    /** The names on the lines of a text field; empty lines are passed over. */
    static List<FormerName> ofLines(String lines) {
        return Objects.requireNonNullElse(lines, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(FormerName::of)
                .toList();
    }

    static String lines(List<FormerName> names) {
        return names.stream().map(FormerName::line).collect(Collectors.joining("\n"));
    }

    private String line() {
        return untilYear == null ? name : name + " (" + untilYear + ")";
    }
}
