package nl.krachtkring.member;

import java.util.Set;
import nl.krachtkring.platform.ids.PersonaId;

/** A room that knows where people bear a name. */
public interface NamePlaces {

    /**
     * The groups in which a name is that of a member.
     *
     * @param name the name
     * @return keys of groups
     */
    Set<Long> groupsOf(PersonaId name);
}
