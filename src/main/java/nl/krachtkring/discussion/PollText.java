package nl.krachtkring.discussion;

import java.util.List;
import nl.krachtkring.platform.richtext.Typed;

/** The answers of a poll below its text, where a text is all there is: for moderators, for the index, and to be improved. */
public final class PollText {

    /** Between the text and what belongs to the poll. */
    public static final String LINE = "\n\n---\n";

    private static final String MARK = "- ";

    /** The same in the words of the database, for a row {@code d} of discussions; nothing is asked for other kinds. */
    static final String COLUMN = "IF(d.kind = 'POLL', CONCAT(d.body, COALESCE((SELECT CONCAT('\\n\\n---\\n',"
            + " GROUP_CONCAT(CONCAT('- ', o.words) ORDER BY o.position SEPARATOR '\\n')) FROM poll_option o"
            + " WHERE o.discussion_id = d.id), '')), d.body)";

    private PollText() {}

    /** The text without the answers below it. */
    static String without(String text) {
        int line = text.lastIndexOf(LINE);
        return line < 0 ? text : text.substring(0, line);
    }

    /** The answers below a text, without their marks; none where there is no line. */
    static List<String> answers(String text) {
        int line = text.lastIndexOf(LINE);
        return line < 0
                ? List.of()
                : text.substring(line + LINE.length())
                        .lines()
                        .map(answer -> answer.startsWith(MARK) ? answer.substring(MARK.length()) : answer)
                        .map(Typed::line)
                        .filter(answer -> !answer.isEmpty())
                        .toList();
    }
}
