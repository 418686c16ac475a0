package nl.krachtkring.group;

/**
 * What the policy needs to know of a group.
 *
 * @param id its key
 * @param kind who reads
 * @param joining how one becomes a member
 * @param closed whether it was closed: everything stands to be read, nothing is added
 */
public record GroupFacts(long id, GroupKind kind, Joining joining, boolean closed) {

    /**
     * A group that lives.
     *
     * @param id its key
     * @param kind who reads
     * @param joining how one becomes a member
     */
    public GroupFacts(long id, GroupKind kind, Joining joining) {
        this(id, kind, joining, false);
    }
}
