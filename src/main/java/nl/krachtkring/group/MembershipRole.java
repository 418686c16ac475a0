package nl.krachtkring.group;

import nl.krachtkring.platform.access.PlaceRole;

/** What a member is in a group. */
public enum MembershipRole {
    /** Reads and writes. */
    MEMBER,
    /** Looks after the group as well: lets people in and closes discussions. */
    FACILITATOR;

    /**
     * The same in the words of an actor.
     *
     * @return the role of the standing
     */
    public PlaceRole asPlaceRole() {
        return PlaceRole.valueOf(name());
    }
}
