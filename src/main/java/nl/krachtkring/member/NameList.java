package nl.krachtkring.member;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Names that people put on a list of their own, each in a table of the same columns. A row is about one name and never about the person
 * behind it, so that the list tells nothing of her other names. It says what the name was when it was put there: another one that she
 * took since is for those who may read what stands under it.
 */
final class NameList {

    private final String table;
    private final EntityManager entities;
    private final Rows rows;
    private final Clock clock;

    NameList(String table, EntityManager entities, Rows rows, Clock clock) {
        this.table = table;
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    /** Puts a name on the list of somebody who is signed in; once. */
    void add(Actor actor, PersonaView name) {
        entities.createNativeQuery("INSERT IGNORE INTO " + table
                        + " (public_id, person_id, persona_id, name, since) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, PublicIds.next())
                .setParameter(2, actor.person().value())
                .setParameter(3, name.id())
                .setParameter(4, name.name())
                .setParameter(5, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    /** Takes off a name that is shown; where it is left out, what goes from the list would tell whose it is. */
    void drop(Actor actor, PersonaView name) {
        if (!name.isLeftOut()) {
            drop(actor, "persona_id", name.id());
        }
    }

    /** Takes off what has a number on her own list. */
    void takeOff(Actor actor, long publicId) {
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

    boolean holds(Actor actor, PersonaView name) {
        return !actor.isAnonymous()
                && rows.first(
                                "SELECT id FROM " + table + " WHERE person_id = ? AND persona_id = ?",
                                actor.person().value(),
                                name.id())
                        .isPresent();
    }

    /** By name; empty for visitors. */
    List<ListedName> of(Actor actor) {
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

    boolean isOwn(Actor actor, PersonaView name) {
        return !actor.isAnonymous()
                && rows.first(
                                "SELECT id FROM persona WHERE id = ? AND person_id = ?",
                                name.id(),
                                actor.person().value())
                        .isPresent();
    }
}
