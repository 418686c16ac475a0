package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;

/**
 * Names whose texts are folded for somebody. A row is about one name and never about the person behind it: her other names are
 * read as before, so that folding tells nothing of them. Nothing is announced, counted or logged, and nobody else reads the list.
 */
@Singleton
public class MutedNames {

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
    public MutedNames(EntityManager entities, Rows rows, ToldProfiles profiles, Clock clock) {
        this.list = new NameList("muted_name", entities, rows, clock);
        this.profiles = profiles;
    }

    /**
     * Whether somebody may mute a name that she sees.
     *
     * @param actor who
     * @param name as she sees it
     * @return false for visitors, for her own names and where the name is left out
     */
    public boolean mayMute(Actor actor, PersonaView name) {
        return ChosenNamePolicy.mayMute(actor, name, list.isOwn(actor, name)).allowed();
    }

    /**
     * Mutes the name of a text. Doing it twice is doing it once.
     *
     * @param actor who
     * @param text the number of a text that she may read
     * @throws nl.krachtkring.platform.access.NotFound for a text that she may not read, and for one of a guest
     * @throws nl.krachtkring.platform.access.NotAllowed for a name of her own, and where names are left out
     */
    @Transactional
    public void mute(Actor actor, long text) {
        PersonaView name = profiles.about(actor, text).name();
        Access.require(ChosenNamePolicy.mayMute(actor, name, list.isOwn(actor, name)));
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
    public void hear(Actor actor, long text) {
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
     * For whom the texts of a name are folded; for what tells people of them, and for nobody to see.
     *
     * @param persona the key of the name
     * @return the people
     */
    public Set<PersonId> whoMuted(long persona) {
        return list.holders(persona).collect(Collectors.toSet());
    }
}
