package nl.krachtkring.method;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What a professional changed of a method. It can be written as one text and read from it again, so that drafts and versions, which hold
 * one text, hold it too; the headings of that text are a format and stay, whatever the labels on the screen become.
 *
 * @param title in one line
 * @param audience for whom
 * @param changed what is done in another way
 * @param reason why
 */
public record AdaptationText(String title, String audience, String changed, String reason) {
    /** So long a title still reads in one glance on a phone. */
    public static final int LINE = 140;

    /** Two sentences. */
    public static final int AUDIENCE = 300;

    /** About a page; what is longer is an article. */
    public static final int LONGEST = 3000;

    private static final String FOR = "## Voor wie";
    private static final String CHANGED = "## Wat we anders doen";
    private static final String WHY = "## Waarom";

    /** What was typed, without what only deceives. */
    public AdaptationText {
        title = Typed.line(title);
        audience = Typed.line(audience);
        changed = Typed.text(changed);
        reason = Typed.text(reason);
    }

    /**
     * Refuses what isn't whole: all four answers are needed, and none is longer than there is room for.
     *
     * @throws RuleViolation of the field {@code title}, {@code audience}, {@code changed} or {@code reason}
     */
    void check() {
        check("title", title, LINE);
        check("audience", audience, AUDIENCE);
        check("changed", changed, LONGEST);
        check("reason", reason, LONGEST);
    }

    private static void check(String field, String answer, int most) {
        if (answer.isBlank()) {
            throw new RuleViolation(field, "method.adaptation." + field + ".needed");
        }
        if (answer.length() > most) {
            throw new RuleViolation(field, "method.share.tooLong");
        }
    }

    /**
     * All but the title as one text.
     *
     * @return Markdown; an answer that was not given is left out
     */
    public String body() {
        StringBuilder text = new StringBuilder();
        append(text, FOR, audience);
        append(text, CHANGED, changed);
        append(text, WHY, reason);
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String heading, String answer) {
        if (!answer.isEmpty()) {
            text.append(heading).append("\n\n").append(answer).append("\n\n");
        }
    }

    /**
     * Reads a draft or a version.
     *
     * @param title the title; may be null
     * @param body as {@link #body} made it; what stands above the first heading counts as what is done in another way
     * @return the same answers
     */
    public static AdaptationText read(String title, String body) {
        Map<String, StringBuilder> answers = new LinkedHashMap<>();
        String heading = CHANGED;
        for (String line : (body == null ? "" : body).replace("\r\n", "\n").split("\n", -1)) {
            String stripped = line.strip();
            if (stripped.equals(FOR) || stripped.equals(CHANGED) || stripped.equals(WHY)) {
                heading = stripped;
            } else {
                answers.computeIfAbsent(heading, one -> new StringBuilder())
                        .append(line)
                        .append('\n');
            }
        }
        return new AdaptationText(title, answer(answers, FOR), answer(answers, CHANGED), answer(answers, WHY));
    }

    private static String answer(Map<String, StringBuilder> answers, String heading) {
        return answers.getOrDefault(heading, new StringBuilder()).toString().strip();
    }
}
