package nl.krachtkring.comment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quotes in a text: lines that begin with a mark, and among them a link to the comment that is quoted. Pure. */
final class QuoteText {

    /** So much of a comment is quoted; whoever wants the rest follows the link. */
    static final int LONGEST = 600;

    private static final Pattern LINK = Pattern.compile("#reactie-([0-9]{15})(?![0-9])");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#!]");

    private QuoteText() {}

    /**
     * A comment as a quote to answer. What it quoted itself is left out, so that quotes don't grow in one another.
     *
     * @param head the line with its author and the link
     * @param body the comment, Markdown
     * @return Markdown, with room below it for the answer
     */
    static String quote(String head, String body) {
        String said = body.lines()
                .filter(line -> !isQuoted(line))
                .collect(Collectors.joining("\n"))
                .strip();
        if (said.length() > LONGEST) {
            int cut = said.lastIndexOf(' ', LONGEST);
            said = said.substring(0, cut > 0 ? cut : LONGEST) + "…";
        }
        String lines = said.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        return "> " + head + "\n>\n" + lines + "\n\n";
    }

    /** A name without anything that would be mark-up. */
    static String plain(String name) {
        return MARKUP.matcher(name).replaceAll("\\\\$0");
    }

    /** The numbers of the comments that a text quotes. */
    static Set<Long> quoted(String text) {
        Set<Long> numbers = new TreeSet<>();
        blocks(text).stream().filter(block -> isQuoted(block.get(0))).forEach(block -> numbers.addAll(numbers(block)));
        return numbers;
    }

    /**
     * The text without what may not be quoted any more.
     *
     * @param text Markdown
     * @param gone whether the comment of a number is gone
     * @param words what stands there instead
     * @return the same text where nothing is gone
     */
    static String without(String text, LongPredicate gone, String words) {
        return blocks(text).stream()
                .map(block -> isQuoted(block.get(0)) && numbers(block).stream().anyMatch(gone::test)
                        ? instead(words)
                        : String.join("\n", block))
                .collect(Collectors.joining("\n"));
    }

    /** The blocks of a text, in their order. */
    static List<String> pieces(String text) {
        return blocks(text).stream().map(block -> String.join("\n", block)).toList();
    }

    /**
     * The text with a quote in its place again.
     *
     * @param text Markdown
     * @param position where among the pieces it stood; its writer may have changed the text since
     * @param piece what stood there
     * @param words what stands in its place
     * @return the same text where nothing stands in its place any more
     */
    static String back(String text, int position, String piece, String words) {
        List<String> pieces = new ArrayList<>(pieces(text));
        String instead = instead(words);
        boolean there = position < pieces.size() && pieces.get(position).equals(instead);
        int place = there ? position : pieces.indexOf(instead);
        if (place >= 0) {
            pieces.set(place, piece);
        }
        return String.join("\n", pieces);
    }

    /** Whether a piece quotes one of these comments. */
    static boolean quotes(String piece, LongPredicate which) {
        return isQuoted(piece) && numbers(List.of(piece)).stream().anyMatch(which::test);
    }

    /** What stands where something was quoted. */
    static String instead(String words) {
        return "> *" + words + "*";
    }

    /**
     * The text with quotes of a comment only as far as its author still says so; the way back to it stays.
     *
     * @param text Markdown
     * @param number the comment that was changed
     * @param now what it says now
     * @param words what stands in place of what was quoted
     * @return the same text where everything quoted is still said
     */
    static String following(String text, long number, String now, String words) {
        return pieces(text).stream()
                .map(piece -> quotes(piece, quoted -> quoted == number) && !isStillSaid(piece, now)
                        ? piece.lines().findFirst().orElse("") + "\n>\n" + instead(words)
                        : piece)
                .collect(Collectors.joining("\n"));
    }

    /** The first line says who wrote it; of the rest each line must still be there, but for where it was cut. */
    private static boolean isStillSaid(String piece, String now) {
        return piece.lines()
                .skip(1)
                .map(line -> line.stripLeading().substring(1).strip().replaceAll("…$", ""))
                .allMatch(now::contains);
    }

    private static Set<Long> numbers(List<String> block) {
        Set<Long> numbers = new TreeSet<>();
        Matcher link = LINK.matcher(String.join("\n", block));
        while (link.find()) {
            numbers.add(Long.valueOf(link.group(1)));
        }
        return numbers;
    }

    /** Neighbouring lines that are all quoted or all not. */
    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : Arrays.asList(text.split("\n", -1))) {
            List<String> last = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
            if (last.isEmpty() || isQuoted(last.get(0)) != isQuoted(line)) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }
}
