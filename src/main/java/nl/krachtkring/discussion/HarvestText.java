package nl.krachtkring.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What members write in a piece about a discussion.
 *
 * @param title at most 140 characters
 * @param good what goes well, at most 4 000 characters
 * @param better what can be better, at most 4 000 characters
 * @param asked what is asked, at most 4 000 characters
 * @param addressee of whom, at most 140 characters
 */
public record HarvestText(
        @NotBlank(message = "discussion.harvest.title.needed")
        @Size(max = LONGEST_LINE, message = "discussion.harvest.long")
        String title,

        @Size(max = LONGEST_PART, message = "discussion.harvest.long")
        String good,

        @Size(max = LONGEST_PART, message = "discussion.harvest.long")
        String better,

        @Size(max = LONGEST_PART, message = "discussion.harvest.long")
        String asked,

        @Size(max = LONGEST_LINE, message = "discussion.harvest.long")
        String addressee) {

    /** A line that reads at one glance on a phone. */
    public static final int LONGEST_LINE = 140;

    /** About a page and a half. */
    public static final int LONGEST_PART = 4_000;

    /** What was typed, without what only deceives. */
    public HarvestText {
        title = Typed.line(title);
        good = Typed.text(good);
        better = Typed.text(better);
        asked = Typed.text(asked);
        addressee = Typed.line(addressee);
    }
}
