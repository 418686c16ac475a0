package nl.krachtkring.contribution;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.Actor;

/**
 * What a room keeps under a page, which goes along when the page becomes part of another one. Every table that points to a page has one
 * class that says so; what people keep for themselves goes along too and is counted for nobody.
 */
public interface CarriedAlong {

    /**
     * Counts what would go along, before anything does.
     *
     * @param actor who reads it; nothing is counted that she may not read
     * @param from the page that becomes part of the other
     * @param into the page that stays; of the same kind
     * @return each sort once; empty for other kinds, and for what is nobody's business
     */
    default List<Carried> counted(Actor actor, ContributionRef from, ContributionRef into) {
        return List.of();
    }

    /**
     * Takes it along, in the transaction that makes them one.
     *
     * @param from the page that becomes part of the other
     * @param into the page that stays; of the same kind
     * @param now the time
     */
    void carry(ContributionRef from, ContributionRef into, Instant now);

    /**
     * Points the rows of a table to the page that stays.
     *
     * @param entities the database, in the transaction that makes the two one
     * @param update an UPDATE with {@code ?} for the key of the page that stays, the kind, and the key of the one that goes
     * @param from the page that becomes part of the other
     * @param into the page that stays
     */
    static void point(EntityManager entities, String update, ContributionRef from, ContributionRef into) {
        entities.createNativeQuery(update)
                .setParameter(1, into.id())
                .setParameter(2, from.kind().name())
                .setParameter(3, from.id())
                .executeUpdate();
    }
}
