package nl.krachtkring.editorial;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What was done with what a piece asked.
 *
 * @param text at most 4 000 characters
 * @param doneOn when it was done, or will be
 */
public record AskedAnswer(
        @NotBlank(message = "editorial.asked.text.needed") @Size(max = LONGEST, message = "editorial.asked.text.long")
        String text,

        @NotNull(message = "editorial.asked.day.needed") LocalDate doneOn) {

    /** About a page and a half. */
    public static final int LONGEST = 4_000;

    /** What was typed, without what only deceives. */
    public AskedAnswer {
        text = Typed.text(text);
    }
}
