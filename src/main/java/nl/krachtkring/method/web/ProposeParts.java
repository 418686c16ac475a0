package nl.krachtkring.method.web;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which parts of the form of a method somebody has to look at. */
final class ProposeParts {

    private static final Set<String> BOXES = Set.of("targetGroups", "places", "situations");

    private ProposeParts() {}

    /** Whether a part says something else than it did, blanks aside. */
    static boolean changed(String part, Map<String, String> standing, Map<String, String> typed) {
        return Stream.concat(typed.keySet().stream(), standing.keySet().stream())
                .filter(input -> ProposeSheet.holds(part, input))
                .anyMatch(input -> !plain(input, typed).equals(plain(input, standing)));
    }

    /** Of boxes it doesn't matter in which order they were ticked. */
    private static String plain(String input, Map<String, String> values) {
        String value = Objects.requireNonNullElse(values.get(input), "")
                .replace("\r\n", "\n")
                .strip();
        return BOXES.contains(input)
                ? Arrays.stream(value.split(",")).map(String::strip).sorted().collect(Collectors.joining(","))
                : value;
    }

    /** Whether something in a part was refused. */
    static boolean faulty(String part) {
        Iterable<String> refused = () -> FacesContext.getCurrentInstance().getClientIdsWithMessages();
        return StreamSupport.stream(refused.spliterator(), false)
                .filter(Objects::nonNull)
                .anyMatch(input -> ProposeSheet.holds(part, input));
    }
}
