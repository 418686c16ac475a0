package nl.krachtkring.contribution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.persistence.SqlTime;

/** Reads {@link PublishedItem}s for the rooms, each from its own table. */
@Singleton
public class PublishedRows {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public PublishedRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The keys of what stands.
     *
     * @param table a table with {@code id} and {@code status}, named by the room itself
     * @param after only higher keys
     * @param most at most so many
     * @return keys, lowest first
     */
    public List<Long> ids(String table, long after, int most) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id FROM " + table + " WHERE status = 'PUBLISHED' AND id > ? ORDER BY id")
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /**
     * Items by a statement of the room.
     *
     * @param select gives title, address, place and moment, in this order
     * @param most at most so many
     * @return the items in the order of the statement
     */
    public List<PublishedItem> items(String select, int most) {
        List<?> rows = entities.createNativeQuery(select).setMaxResults(most).getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    /**
     * The key of what has a word in its address.
     *
     * @param table a table with {@code id}, {@code slug} and {@code status}, named by the room itself
     * @param slug the word
     * @return its key; empty when there is none or it doesn't stand
     */
    public Optional<Long> keyOf(String table, String slug) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id FROM " + table + " WHERE slug = ? AND status = 'PUBLISHED'")
                .setParameter(1, slug)
                .getResultList();
        return rows.stream().findFirst().map(row -> ((Number) row).longValue());
    }

    private static PublishedItem item(Object[] row) {
        return new PublishedItem(
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                row[2] == null ? "" : String.valueOf(row[2]),
                SqlTime.instant(row[3]));
    }
}
