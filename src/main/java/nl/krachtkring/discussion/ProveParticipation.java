package nl.krachtkring.discussion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What somebody wants her proof of participation to say.
 *
 * @param ownName the name that she bears outside the portal, at most 120 characters
 * @param theme one of the offered topics
 * @param halfHours how long it took her, in half hours, one to sixteen
 * @param registered whether her registration number stands on it
 */
public record ProveParticipation(
        @NotBlank(message = "discussion.proof.name.needed")
        @Size(max = ProveParticipation.LONGEST_NAME, message = "discussion.proof.name.long")
        String ownName,

        @NotBlank(message = "discussion.proof.theme.needed") String theme,

        @Min(value = 1, message = "discussion.proof.hours.range")
        @Max(value = ProveParticipation.MOST_HALF_HOURS, message = "discussion.proof.hours.range")
        int halfHours,

        boolean registered) {

    /** In characters. */
    public static final int LONGEST_NAME = 120;

    /** Eight hours: more isn't one case. */
    public static final int MOST_HALF_HOURS = 16;

    /** What was typed, on one line and without what only deceives. */
    public ProveParticipation {
        ownName = Typed.line(ownName);
    }
}
