package nl.krachtkring.member;

import java.util.Set;
import nl.krachtkring.platform.ids.PersonaId;

/** A room that knows where people bear a name. */
public interface NamePlaces {

    /**
     * The groups in which a name is that of a member.
     *
     * @param name the name
     * @return keys of groups; none in a room without members
     */
    default Set<Long> groupsOf(PersonaId name) {
        return Set.of();
    }

    /**
     * The names that members of a group meet there.
     *
     * @param group its key
     * @return keys of names, as far as this room knows them
     */
    Set<Long> namesIn(long group);
}
