package nl.krachtkring.discussion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.krachtkring.platform.richtext.RichText;

/** The sentences of a text that are its author's own: what she quotes of others is theirs. Pure. */
final class Sentences {

    /** As a sentence is kept; what is longer is no sentence. */
    static final int LONGEST = 1_000;

    private static final int LONGEST_TEXT = 20_000;

    private Sentences() {}

    /**
     * Splits a text.
     *
     * @param richText takes the marks away
     * @param markdown the text
     * @return its sentences in order, without marks
     */
    static List<String> of(RichText richText, String markdown) {
        String own = markdown.lines()
                .filter(line -> !line.stripLeading().startsWith(">"))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(own.split("\n\\s*\n|\n(?=\\s*[-*#0-9])"))
                .map(block -> richText.excerpt(block, LONGEST_TEXT))
                .flatMap(plain -> Arrays.stream(plain.split("(?<=[.!?…])\\s+")))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty() && sentence.length() <= LONGEST)
                .distinct()
                .toList();
    }
}
