package nl.krachtkring.editorial;

import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;

/** A room whose pages people can comment on as editors set it. */
public interface CommentedPages {

    /**
     * The kind of its pages.
     *
     * @return one kind
     */
    ContributionKind kind();

    /**
     * How people can comment on one of them.
     *
     * @param id its key
     * @return empty when there is no such page, or pages of this kind take no comments
     */
    Optional<CommentMode> comments(long id);

    /**
     * Whether comments on one of them are read by a moderator before they appear.
     *
     * @param id its key
     * @param now the moment
     * @return false also where there is no such page
     */
    default boolean checksReplies(long id, Instant now) {
        return comments(id).filter(mode -> mode.at(now).checked()).isPresent();
    }
}
