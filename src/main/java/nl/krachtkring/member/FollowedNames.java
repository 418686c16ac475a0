package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;

/** Names of which somebody wants to hear what begins under them; what begins under another name of the same person is not told. */
@Singleton
public class FollowedNames extends ChosenNames {

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows reads it
     * @param profiles finds the name of a text
     * @param clock the time
     */
    @Inject
    public FollowedNames(EntityManager entities, Rows rows, ToldProfiles profiles, Clock clock) {
        super("followed_name", entities, rows, profiles, clock);
    }

    @Override
    Decision mayChoose(Actor actor, PersonaView name, boolean own) {
        return ChosenNamePolicy.mayFollow(actor, name, own);
    }

    /**
     * Whether somebody follows a name.
     *
     * @param actor who
     * @param name as she sees it
     * @return how it is now; false for visitors
     */
    public boolean follows(Actor actor, PersonaView name) {
        return holds(actor, name);
    }

    /**
     * Who followed a name already when something appeared under it; for what tells people of it, and for nobody to see.
     *
     * @param persona the key of the name
     * @param appeared when it did
     * @return the people, who followed first first
     */
    public List<PersonId> followers(long persona, Instant appeared) {
        return holdersAt(persona, appeared).toList();
    }
}
