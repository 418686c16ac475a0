package nl.krachtkring.method;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * Asks the writer of an experience something.
 *
 * @param experience the number of the experience
 * @param text Markdown, at most 5 000 characters
 */
public record AskWriter(
        long experience,

        @NotBlank(message = "method.question.text.needed")
        @Size(max = AskWriter.LONGEST, message = "method.share.tooLong")
        String text) {

    /** As long as the free text of an experience. */
    public static final int LONGEST = 5000;

    /** What was typed, without what only deceives. */
    public AskWriter {
        text = Typed.text(text);
    }
}
