package nl.krachtkring.group;

/**
 * What the policy needs to know of a group.
 *
 * @param id its key
 * @param kind who reads
 * @param joining how one becomes a member
 * @param closed whether it was closed: everything stands to be read, nothing is added
 * @param parents whether it is a parents' group, in which the members decide who comes in from outside
 */
public record GroupFacts(long id, GroupKind kind, Joining joining, boolean closed, boolean parents) {

    /**
     * A group that is no parents' group.
     *
     * @param id its key
     * @param kind who reads
     * @param joining how one becomes a member
     * @param closed whether it was closed
     */
    public GroupFacts(long id, GroupKind kind, Joining joining, boolean closed) {
        this(id, kind, joining, closed, false);
    }

    /**
     * A group that lives and is no parents' group.
     *
     * @param id its key
     * @param kind who reads
     * @param joining how one becomes a member
     */
    public GroupFacts(long id, GroupKind kind, Joining joining) {
        this(id, kind, joining, false, false);
    }

    /**
     * Whether others than members can read something of it, so that a discussion can be marked as for members alone.
     *
     * @return true for open groups and for parents' groups, which let guests in
     */
    public boolean letsOthersRead() {
        return kind == GroupKind.OPEN || parents;
    }
}
