package nl.krachtkring.group;

import java.time.Instant;

/**
 * A group in a list.
 *
 * @param slug its word in addresses
 * @param name its name
 * @param kind who reads
 * @param parents whether it is a parents' group
 * @param summary what it is about
 * @param lastActivityAt when something was last said; null for who can't read it, and while nothing was
 * @param archived whether it was closed: it can be read and nothing is added
 * @param members how many members it has; null for everyone but members
 */
public record GroupSummary(
        String slug,
        String name,
        GroupKind kind,
        boolean parents,
        String summary,
        Instant lastActivityAt,
        boolean archived,
        Long members) {

    /**
     * Whether the reader is a member.
     *
     * @return true for own groups
     */
    public boolean isOwn() {
        return members != null;
    }

    /**
     * Where the group is.
     *
     * @return a path
     */
    public String getAddress() {
        return "/groepen/" + slug;
    }
}
