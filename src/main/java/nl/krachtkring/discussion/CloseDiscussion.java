package nl.krachtkring.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * The replying ends.
 *
 * @param reason why, for everyone who reads the discussion
 */
public record CloseDiscussion(
        @NotBlank(message = "discussion.close.reason.needed")
        @Size(max = CloseDiscussion.LONGEST, message = "discussion.close.reason.long")
        String reason) {

    /** Two or three sentences. */
    public static final int LONGEST = 300;

    /** What was typed, without what only deceives. */
    public CloseDiscussion {
        reason = Typed.text(reason);
    }
}
