package nl.krachtkring.platform.access;

import java.util.HashSet;
import java.util.Set;
import nl.krachtkring.platform.ids.PersonaId;

/**
 * How an actor stands in one group.
 *
 * @param role what the actor is there
 * @param persona the name under which the actor writes there
 * @param visits what a guest may see; empty for members, who see everything
 */
public record Standing(PlaceRole role, PersonaId persona, Set<Visit> visits) {

    /** Makes the visits immutable. */
    public Standing {
        visits = Set.copyOf(visits);
    }

    /**
     * The standing of somebody who belongs to the group.
     *
     * @param role member or facilitator
     * @param persona the name under which the actor writes there
     */
    public Standing(PlaceRole role, PersonaId persona) {
        this(role, persona, Set.of());
    }

    /** Who belongs to a group is no guest of it; a guest of two things sees both. */
    Standing and(Standing other) {
        if (role != PlaceRole.GUEST) {
            return this;
        }
        if (other.role != PlaceRole.GUEST) {
            return other;
        }
        Set<Visit> both = new HashSet<>(visits);
        both.addAll(other.visits);
        return new Standing(PlaceRole.GUEST, persona, both);
    }
}
