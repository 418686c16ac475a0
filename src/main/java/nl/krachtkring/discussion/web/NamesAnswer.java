package nl.krachtkring.discussion.web;

import java.util.List;
import java.util.stream.Collectors;

/** Names as a list in JSON. Pure. */
final class NamesAnswer {

    private NamesAnswer() {}

    /** The list; what means something to JSON, and every control character, is written by its number. */
    static String of(List<String> names) {
        return names.stream()
                .map(name -> name.chars().mapToObj(NamesAnswer::letter).collect(Collectors.joining("", "\"", "\"")))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String letter(int letter) {
        boolean plain = letter >= ' ' && letter < 0x7F && letter != '"' && letter != '\\' && letter != '<';
        return plain ? String.valueOf((char) letter) : String.format("\\u%04x", letter);
    }
}
