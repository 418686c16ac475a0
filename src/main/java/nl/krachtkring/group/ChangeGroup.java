package nl.krachtkring.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * How facilitators want a group to be from now on.
 *
 * @param summary what it is about, at most 500 characters
 * @param rules its own rules as Markdown, at most 4000 characters; null without any
 * @param question what somebody who asks to join is asked, at most 200 characters; null without one
 * @param joining how one becomes a member
 * @param months how long discussions stand after the last reply: 3, 12 or 24; null for always
 * @param checked whether a moderator reads what members write before it appears
 * @param read the version that was changed
 */
public record ChangeGroup(
        @NotBlank(message = "group.found.summary")
        @Size(max = ChangeGroup.LONGEST_SUMMARY, message = "group.found.summary")
        String summary,

        @Size(max = ChangeGroup.LONGEST_RULES, message = "group.settings.rules.long")
        String rules,

        @Size(max = ChangeGroup.LONGEST_QUESTION, message = "group.found.question")
        String question,

        @NotNull(message = "group.settings.joining.needed") Joining joining,

        Integer months,
        boolean checked,
        int read) {

    /** As {@link FoundGroup} has it. */
    static final int LONGEST_SUMMARY = 500;

    /** A page, which is more than anybody reads before she joins. */
    static final int LONGEST_RULES = 4000;

    /** One or two sentences. */
    static final int LONGEST_QUESTION = 200;

    /** Takes blanks around texts away, and signs that turn or hide words; a text of blanks is none. */
    public ChangeGroup {
        summary = summary == null ? "" : Typed.text(summary);
        rules = stripped(rules);
        question = stripped(question);
    }

    private static String stripped(String text) {
        String kept = text == null ? "" : Typed.text(text);
        return kept.isEmpty() ? null : kept;
    }
}
