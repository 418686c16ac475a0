package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;

/**
 * Names of which somebody wants to hear what begins under them. A row is about one name and never about the person behind it: what she
 * begins under another name is told to nobody who follows this one. Nothing is announced, counted or logged, and nobody else reads the list.
 */
@Singleton
public class FollowedNames {

    private final NameList list;
    private final ToldProfiles profiles;

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
        this.list = new NameList("followed_name", entities, rows, clock);
        this.profiles = profiles;
    }

    /**
     * Whether somebody may follow a name that she sees.
     *
     * @param actor who
     * @param name as she sees it
     * @return false for visitors, for her own names and where the name is left out
     */
    public boolean mayFollow(Actor actor, PersonaView name) {
        return ChosenNamePolicy.mayFollow(actor, name, list.isOwn(actor, name)).allowed();
    }

    /**
     * Follows the name of a text from now on. Doing it twice is doing it once.
     *
     * @param actor who
     * @param text the number of a text that she may read
     * @throws nl.krachtkring.platform.access.NotFound for a text that she may not read, and for one of a guest
     * @throws nl.krachtkring.platform.access.NotAllowed for a name of her own, and where names are left out
     */
    @Transactional
    public void follow(Actor actor, long text) {
        PersonaView name = profiles.about(actor, text).name();
        Access.require(ChosenNamePolicy.mayFollow(actor, name, list.isOwn(actor, name)));
        list.add(actor, name);
    }

    /**
     * Takes the name of a text off the list.
     *
     * @param actor whose list
     * @param text the number of a text that she may read
     * @throws nl.krachtkring.platform.access.NotFound for a text that she may not read
     */
    @Transactional
    public void unfollow(Actor actor, long text) {
        list.drop(actor, profiles.about(actor, text).name());
    }

    /**
     * Takes a name off the list. Needs no right to read anything of it.
     *
     * @param actor whose list
     * @param publicId its number there; that of somebody else changes nothing
     */
    @Transactional
    public void takeOff(Actor actor, long publicId) {
        list.takeOff(actor, publicId);
    }

    /**
     * The list.
     *
     * @param actor whose
     * @return by name; empty for visitors
     */
    public List<ListedName> list(Actor actor) {
        return list.of(actor);
    }

    /**
     * Whether somebody follows a name.
     *
     * @param actor who
     * @param name as she sees it
     * @return how it is now; false for visitors
     */
    public boolean follows(Actor actor, PersonaView name) {
        return list.holds(actor, name);
    }

    /**
     * Who followed a name already when something appeared under it; for what tells people of it, and for nobody to see.
     *
     * @param persona the key of the name
     * @param appeared when it did
     * @return the people, who followed first first
     */
    public List<PersonId> followers(long persona, Instant appeared) {
        return list.holdersAt(persona, appeared).toList();
    }
}
