package nl.krachtkring.notification;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that somebody is called by in a text: {@code @} and a name, outside of what is quoted. Pure. */
final class MentionText {

    /** Who calls more people than this calls everybody. */
    static final int MOST = 10;

    private MentionText() {}

    /**
     * Whose names are called.
     *
     * @param text Markdown
     * @param names keys of personas with their names
     * @return keys of those that are called, at most ten; of two names of which one begins the other, the longer one
     */
    static Set<Long> called(String text, Map<Long, String> names) {
        Map<Long, String> known = names.entrySet().stream()
                .filter(name -> !name.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, name -> even(name.getValue())));
        String said = even(text.lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .collect(Collectors.joining("\n")));
        Set<Long> called = new HashSet<>();
        int at = said.indexOf('@');
        while (at >= 0 && called.size() < MOST) {
            if (at == 0 || !isInWord(said.codePointBefore(at))) {
                called.addAll(beginning(said, at + 1, known));
            }
            at = said.indexOf('@', at + 1);
        }
        return called.stream().limit(MOST).collect(Collectors.toSet());
    }

    private static Set<Long> beginning(String said, int from, Map<Long, String> names) {
        int longest = names.values().stream()
                .filter(name -> said.startsWith(name, from) && ends(said, from + name.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return names.entrySet().stream()
                .filter(name -> name.getValue().length() == longest
                        && said.startsWith(name.getValue(), from)
                        && ends(said, from + longest))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean ends(String said, int end) {
        return end >= said.length() || !Character.isLetterOrDigit(said.codePointAt(end));
    }

    /** What stands before the sign in an address of mail. */
    private static boolean isInWord(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '.' || letter == '_' || letter == '-' || letter == '+';
    }

    private static String even(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
