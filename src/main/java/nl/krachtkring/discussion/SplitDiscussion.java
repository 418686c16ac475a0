package nl.krachtkring.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.krachtkring.comment.ReplyChoices;
import nl.krachtkring.platform.richtext.Typed;

/**
 * Which replies go on in a new discussion, and under which title.
 *
 * @param title at most 140 characters
 * @param replies numbers of replies of the first level; what was answered to them goes along
 */
public record SplitDiscussion(
        @NotBlank(message = "discussion.open.title.needed")
        @Size(max = OpenDiscussion.LONGEST_TITLE, message = "discussion.open.title.long")
        String title,

        @NotEmpty(message = "discussion.split.replies.needed")
        @Size(max = ReplyChoices.MOST, message = "discussion.split.replies.needed")
        List<Long> replies) {

    /** What was typed, without what only deceives, and each reply once. */
    public SplitDiscussion {
        title = Typed.line(title);
        replies = replies.stream().distinct().toList();
    }
}
