package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupFacts;

/**
 * What the policy needs to know of a discussion.
 *
 * @param id its key
 * @param group the group it stands in
 * @param author the key of the person behind its name
 * @param status its state
 * @param closed whether nobody may reply any more: it was closed, or put into the archive
 * @param membersOnly whether it is absent for everyone but members, also in an open group
 * @param kind what kind of talk it is
 * @param round the round that is open; null where there are none
 * @param facilitatorsOnly whether it is absent for everyone but who asked and the facilitators
 */
public record DiscussionFacts(
        long id,
        GroupFacts group,
        long author,
        ContributionStatus status,
        boolean closed,
        boolean membersOnly,
        DiscussionKind kind,
        Round round,
        boolean facilitatorsOnly) {

    /**
     * Open talk.
     *
     * @param id its key
     * @param group the group it stands in
     * @param author the key of the person behind its name
     * @param status its state
     * @param closed whether nobody may reply any more
     * @param membersOnly whether it is absent for everyone but members
     */
    public DiscussionFacts(
            long id, GroupFacts group, long author, ContributionStatus status, boolean closed, boolean membersOnly) {
        this(id, group, author, status, closed, membersOnly, DiscussionKind.TALK, null, false);
    }

    /**
     * Open talk for everyone who reads the group.
     *
     * @param id its key
     * @param group the group it stands in
     * @param author the key of the person behind its name
     * @param status its state
     * @param closed whether nobody may reply any more
     */
    public DiscussionFacts(long id, GroupFacts group, long author, ContributionStatus status, boolean closed) {
        this(id, group, author, status, closed, false);
    }
}
