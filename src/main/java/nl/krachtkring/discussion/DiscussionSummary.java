package nl.krachtkring.discussion;

import java.time.Instant;
import nl.krachtkring.contribution.ContributionStatus;

/**
 * A discussion in a list.
 *
 * @param publicId its number in addresses
 * @param slug the words of its title in addresses
 * @param title what it is about
 * @param excerpt the beginning of its first text
 * @param author the name it is signed with
 * @param replies how many replies stand under it
 * @param lastActivityAt when something was last said
 * @param status its state; anything but published is the reader's own
 * @param closed whether nobody may reply any more
 * @param groupSlug the word of its group in addresses
 * @param groupName the name of its group
 * @param membersOnly whether only members read it, where others read the group
 * @param news what is new in it for the reader
 * @param pinned whether its facilitators put it on top
 * @param kind what kind of talk it is
 * @param answered whether a reply to it stands as its answer
 * @param facilitatorsOnly whether only who asked and the facilitators read it
 */
public record DiscussionSummary(
        long publicId,
        String slug,
        String title,
        String excerpt,
        String author,
        int replies,
        Instant lastActivityAt,
        ContributionStatus status,
        boolean closed,
        String groupSlug,
        String groupName,
        boolean membersOnly,
        News news,
        boolean pinned,
        DiscussionKind kind,
        boolean answered,
        boolean facilitatorsOnly) {

    /** What is new for the reader. */
    public enum News {
        /** Nothing, or nobody reads in particular. */
        NONE,
        /** She never opened it. */
        UNOPENED,
        /** Others said something since she was there. */
        REPLIES
    }

    /**
     * Whether others said something since the reader was there.
     *
     * @return false for visitors
     */
    public boolean hasNewReplies() {
        return news == News.REPLIES;
    }

    /**
     * Whether the reader never opened it.
     *
     * @return false for visitors
     */
    public boolean isUnopened() {
        return news == News.UNOPENED;
    }

    /**
     * Where it stands.
     *
     * @return a path
     */
    public String getAddress() {
        return "/gesprekken/" + publicId + "/" + slug;
    }

    /**
     * How its state is shown.
     *
     * @return null for what simply stands there
     */
    public StateWords getState() {
        return StateWords.of(status);
    }
}
