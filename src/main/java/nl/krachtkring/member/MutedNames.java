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
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Names whose texts are folded for somebody. A row is about one name and never about the person behind it: her other names are
 * read as before, so that folding tells nothing of them. Nothing is announced, counted or logged, and nobody else reads the list.
 */
@Singleton
public class MutedNames {

    private final EntityManager entities;
    private final Rows rows;
    private final ToldProfiles profiles;
    private final Clock clock;

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
        this.entities = entities;
        this.rows = rows;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * Whether somebody may mute a name that she sees.
     *
     * @param actor who
     * @param name as she sees it
     * @return false for visitors, for her own names and where the name is left out
     */
    public boolean mayMute(Actor actor, PersonaView name) {
        return MutePolicy.mayMute(actor, name, isOwn(actor, name)).allowed();
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
        Access.require(MutePolicy.mayMute(actor, name, isOwn(actor, name)));
        entities.createNativeQuery(
                        "INSERT IGNORE INTO muted_name (public_id, person_id, persona_id, since) VALUES (?, ?, ?, ?)")
                .setParameter(1, PublicIds.next())
                .setParameter(2, actor.person().value())
                .setParameter(3, name.id())
                .setParameter(4, SqlTime.utc(clock.instant()))
                .executeUpdate();
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
        drop(actor, "persona_id", profiles.about(actor, text).name().id());
    }

    /**
     * Takes a name off the list. Needs no right to read anything of it.
     *
     * @param actor whose list
     * @param publicId its number there; that of somebody else changes nothing
     */
    @Transactional
    public void takeOff(Actor actor, long publicId) {
        drop(actor, "public_id", publicId);
    }

    /**
     * The list.
     *
     * @param actor whose
     * @return by name; empty for visitors
     */
    public List<MutedName> list(Actor actor) {
        if (actor.isAnonymous()) {
            return List.of();
        }
        return rows
                .list(
                        "SELECT m.public_id, n.name, m.since FROM muted_name m JOIN persona n ON n.id = m.persona_id"
                                + " WHERE m.person_id = ? ORDER BY n.name, m.id",
                        actor.person().value())
                .stream()
                .map(row -> new MutedName(((Number) row[0]).longValue(), (String) row[1], SqlTime.instant(row[2])))
                .toList();
    }

    /**
     * For whom the texts of a name are folded; for what tells people of them, and for nobody to see.
     *
     * @param persona the key of the name
     * @return the people
     */
    public Set<PersonId> whoMuted(long persona) {
        return rows.list("SELECT person_id FROM muted_name WHERE persona_id = ?", persona).stream()
                .map(row -> new PersonId(((Number) row[0]).longValue()))
                .collect(Collectors.toSet());
    }

    private void drop(Actor actor, String column, long value) {
        if (!actor.isAnonymous()) {
            entities.createNativeQuery("DELETE FROM muted_name WHERE person_id = ? AND " + column + " = ?")
                    .setParameter(1, actor.person().value())
                    .setParameter(2, value)
                    .executeUpdate();
        }
    }

    private boolean isOwn(Actor actor, PersonaView name) {
        return !actor.isAnonymous()
                && rows.first(
                                "SELECT id FROM persona WHERE id = ? AND person_id = ?",
                                name.id(),
                                actor.person().value())
                        .isPresent();
    }
}
