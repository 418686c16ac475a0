package nl.krachtkring.method.web;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which parts of the form of a method somebody has to look at. */
final class ProposeParts {

    private ProposeParts() {}

    /** Whether a part says something else than it did, blanks aside. */
    static boolean changed(String part, Map<String, String> standing, Map<String, String> typed) {
        return Stream.concat(typed.keySet().stream(), standing.keySet().stream())
                .filter(input -> ProposeSheet.holds(part, input))
                .anyMatch(input -> !plain(typed.get(input)).equals(plain(standing.get(input))));
    }

    private static String plain(String value) {
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** Whether something in a part was refused. */
    static boolean faulty(String part) {
        Iterable<String> refused = () -> FacesContext.getCurrentInstance().getClientIdsWithMessages();
        return StreamSupport.stream(refused.spliterator(), false)
                .filter(Objects::nonNull)
                .anyMatch(input -> ProposeSheet.holds(part, input));
    }
}
