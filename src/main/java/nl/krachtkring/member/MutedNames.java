package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;

/** Names whose texts are folded for somebody: that of one name, and her other names are read as before. */
@Singleton
public class MutedNames extends ChosenNames {

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows reads it
     * @param profiles finds the name of a text
     * @param clock the time
     */
    @Inject
    public MutedNames(EntityManager entities, Rows rows, ToldProfiles profiles, Clock clock) {
        super("muted_name", entities, rows, profiles, clock);
    }

    @Override
    Decision mayChoose(Actor actor, PersonaView name, boolean own) {
        return ChosenNamePolicy.mayMute(actor, name, own);
    }

    /**
     * For whom the texts of a name are folded; for what tells people of them, and for nobody to see.
     *
     * @param persona the key of the name
     * @return the people
     */
    public Set<PersonId> whoMuted(long persona) {
        return holders(persona).collect(Collectors.toSet());
    }
}
