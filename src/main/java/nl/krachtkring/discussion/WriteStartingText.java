package nl.krachtkring.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What a facilitator writes for whoever begins a discussion.
 *
 * @param name what stands on its button, at most 40 characters
 * @param text Markdown, at most 4 000 characters
 */
public record WriteStartingText(
        @NotBlank(message = "discussion.start.name.needed")
        @Size(max = WriteStartingText.LONGEST_NAME, message = "discussion.start.long")
        String name,

        @NotBlank(message = "discussion.start.text.needed")
        @Size(max = WriteStartingText.LONGEST_TEXT, message = "discussion.start.long")
        String text) {

    /** Fits on a button of a small phone, with two words before it. */
    public static final int LONGEST_NAME = 40;

    /** A page and a half of questions; who begins has to fill them in. */
    public static final int LONGEST_TEXT = 4_000;

    /** What was typed, without what only deceives. */
    public WriteStartingText {
        name = Typed.line(name);
        text = Typed.text(text);
    }
}
