package nl.krachtkring.discussion.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.krachtkring.contribution.web.KeptDraft;
import nl.krachtkring.discussion.DiscussionKind;
import nl.krachtkring.discussion.NewPoll;
import nl.krachtkring.discussion.PollText;

/**
 * The answers of a poll and its last day, as typed. In a draft they stand below the text and a line, the day first: so that who
 * goes on with another kind of talk has lost nothing.
 */
public class PollForm {

    private String options;
    private String day;

    /** What was typed; null for another kind of talk. */
    NewPoll plan(DiscussionKind kind) {
        return kind == DiscussionKind.POLL ? NewPoll.of(options, parsed()) : null;
    }

    /** The text of a draft, with the answers and the day below it when something was typed there. */
    static String kept(DiscussionKind kind, String text) {
        String answers = kind == DiscussionKind.POLL ? typed("pollOptions") : "";
        String last = kind == DiscussionKind.POLL ? typed("pollDay").strip() : "";
        String before = text == null ? "" : text;
        return answers.isBlank() && last.isEmpty() ? before : before + PollText.LINE + last + "\n" + answers;
    }

    /** Takes answers and day out of the text of a draft, and returns the rest. */
    String goOn(DiscussionKind kind, String draft) {
        int line = kind == DiscussionKind.POLL ? draft.lastIndexOf(PollText.LINE) : -1;
        if (line < 0) {
            return draft;
        }
        String below = draft.substring(line + PollText.LINE.length());
        int end = below.indexOf('\n');
        day = end < 0 ? below : below.substring(0, end);
        options = end < 0 ? null : below.substring(end + 1);
        return draft.substring(0, line);
    }

    private static String typed(String field) {
        String typed = KeptDraft.typed(field);
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    private LocalDate parsed() {
        try {
            return day == null ? null : LocalDate.parse(day.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
