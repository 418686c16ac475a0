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
        boolean membersOnly) {

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
