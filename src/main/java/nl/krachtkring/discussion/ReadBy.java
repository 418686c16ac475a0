package nl.krachtkring.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who of those who read a group read a discussion in it: all of them, its members, or who asked and the facilitators. */
@Embeddable
class ReadBy {

    @Column(name = "members_only")
    private boolean membersOnly;

    @Column(name = "facilitators_only")
    private boolean facilitatorsOnly;

    /** For the persistence provider, and for what everyone reads who reads the group. */
    protected ReadBy() {}

    /**
     * As its author begins it. What only facilitators read isn't for others than members either: the database holds that too.
     *
     * @param members whether only members read it
     * @param facilitators whether it is a question to the facilitators
     */
    ReadBy(boolean members, boolean facilitators) {
        membersOnly = members || facilitators;
        facilitatorsOnly = facilitators;
    }

    /**
     * Keeps it to members alone, for good.
     *
     * @return whether others read it before
     */
    boolean keepToMembers() {
        boolean changed = !membersOnly;
        membersOnly = true;
        return changed;
    }

    /**
     * Opens a question to the facilitators to the members of the group, for good.
     *
     * @return whether only the facilitators read it before
     */
    boolean share() {
        boolean changed = facilitatorsOnly;
        facilitatorsOnly = false;
        return changed;
    }

    /** Whether only members read it, also where others read the group. */
    boolean isForMembers() {
        return membersOnly;
    }

    /** Whether only who asked and the facilitators read it. */
    boolean isForFacilitators() {
        return facilitatorsOnly;
    }
}
