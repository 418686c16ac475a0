package nl.krachtkring.member;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Names that people put on a list of their own, each list in a table of the same columns. A row is about one name and never about the
 * person behind it, so that the list tells nothing of her other names. It says what the name was when it was put there: another one that
 * she took since is for those who may read what stands under it. Nothing is announced, counted or logged, and nobody else reads the list.
 */
abstract class ChosenNames {

    private final String table;
    private final EntityManager entities;
    private final Rows rows;
    private final ToldProfiles profiles;
    private final Clock clock;

    ChosenNames(String table, EntityManager entities, Rows rows, ToldProfiles profiles, Clock clock) {
        this.table = table;
        this.entities = entities;
        this.rows = rows;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Who puts which name on this list. */
    abstract Decision mayChoose(Actor actor, PersonaView name, boolean own);

    /**
     * Whether somebody may put a name that she sees on her list.
     *
     * @param actor who
     * @param name as she sees it
     * @return false for visitors, for her own names and where the name is left out
     */
    public boolean mayChoose(Actor actor, PersonaView name) {
        return mayChoose(actor, name, isOwn(actor, name)).allowed();
    }

    /**
     * Puts the name of a text on the list from now on. Doing it twice is doing it once.
     *
     * @param actor whose list
     * @param text the number of a text that she may read
     * @throws nl.krachtkring.platform.access.NotFound for a text that she may not read, and for one of a guest
     * @throws nl.krachtkring.platform.access.NotAllowed for a name of her own, and where names are left out
     */
    @Transactional
    public void choose(Actor actor, long text) {
        PersonaView name = profiles.about(actor, text).name();
        Access.require(mayChoose(actor, name, isOwn(actor, name)));
        entities.createNativeQuery("INSERT IGNORE INTO " + table
                        + " (public_id, person_id, persona_id, name, since) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, PublicIds.next())
                .setParameter(2, actor.person().value())
                .setParameter(3, name.id())
                .setParameter(4, name.name())
                .setParameter(5, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    /**
     * Takes the name of a text off the list. Where names are left out nothing is: what goes from the list would tell whose the text is.
     *
     * @param actor whose list
     * @param text the number of a text that she may read
     * @throws nl.krachtkring.platform.access.NotFound for a text that she may not read
     */
    @Transactional
    public void drop(Actor actor, long text) {
        PersonaView name = profiles.about(actor, text).name();
        if (!name.isLeftOut()) {
            drop(actor, "persona_id", name.id());
        }
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

    private void drop(Actor actor, String column, long value) {
        if (!actor.isAnonymous()) {
            entities.createNativeQuery("DELETE FROM " + table + " WHERE person_id = ? AND " + column + " = ?")
                    .setParameter(1, actor.person().value())
                    .setParameter(2, value)
                    .executeUpdate();
        }
    }

    /**
     * The list.
     *
     * @param actor whose
     * @return by name; empty for visitors
     */
    public List<ListedName> list(Actor actor) {
        if (actor.isAnonymous()) {
            return List.of();
        }
        return rows
                .list(
                        "SELECT public_id, name, since FROM " + table + " WHERE person_id = ? ORDER BY name, id",
                        actor.person().value())
                .stream()
                .map(row -> new ListedName(((Number) row[0]).longValue(), (String) row[1], SqlTime.instant(row[2])))
                .toList();
    }

    boolean holds(Actor actor, PersonaView name) {
        return !actor.isAnonymous()
                && rows.first(
                                "SELECT id FROM " + table + " WHERE person_id = ? AND persona_id = ?",
                                actor.person().value(),
                                name.id())
                        .isPresent();
    }

    /** Who has a name on her list. */
    Stream<PersonId> holders(long persona) {
        return people(rows.list("SELECT person_id FROM " + table + " WHERE persona_id = ?", persona));
    }

    /** Who had it there at a moment already; who put it there first comes first. */
    Stream<PersonId> holdersAt(long persona, Instant moment) {
        return people(rows.list(
                "SELECT person_id FROM " + table + " WHERE persona_id = ? AND since <= ? ORDER BY since, id",
                persona,
                SqlTime.utc(moment)));
    }

    private static Stream<PersonId> people(List<Object[]> found) {
        return found.stream().map(row -> new PersonId(((Number) row[0]).longValue()));
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
