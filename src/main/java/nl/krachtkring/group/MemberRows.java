package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.persistence.SqlTime;

/** Rows of members, a page at a time. */
@Singleton
class MemberRows {

    private static final int MOST_ENDED = 10;

    private static final String ROWS = "SELECT m.persona_id, m.role FROM membership m"
            + " JOIN persona n ON n.id = m.persona_id WHERE m.group_id = ?1";

    /** FACILITATOR comes before MEMBER in the alphabet too. */
    private static final String AFTER =
            " AND EXISTS (SELECT 1 FROM membership c JOIN persona p ON p.id = c.persona_id WHERE c.group_id = ?1"
                    + " AND p.public_id = ?2 AND (m.role > c.role OR (m.role = c.role AND (n.name > p.name"
                    + " OR (n.name = p.name AND n.public_id > p.public_id)))))";

    private static final String ORDER = " ORDER BY m.role, n.name, n.public_id";

    private final EntityManager entities;

    /**
     * One member.
     *
     * @param persona the key of the name
     * @param facilitator whether this is a facilitator
     */
    record Row(long persona, boolean facilitator) {}

    @Inject
    MemberRows(EntityManager entities) {
        this.entities = entities;
    }

    List<Row> page(long group, Long after, int most) {
        Query query = entities.createNativeQuery(ROWS + (after == null ? "" : AFTER) + ORDER)
                .setParameter(1, group)
                .setMaxResults(most);
        if (after != null) {
            query.setParameter(2, after);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    Optional<Row> one(long group, long publicId) {
        return entities.createNativeQuery(ROWS + " AND n.public_id = ?2")
                .setParameter(1, group)
                .setParameter(2, publicId)
                .getResultStream()
                .map(row -> row((Object[]) row))
                .findFirst();
    }

    List<EndedView> ended(long person) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT CASE WHEN g.kind = 'HIDDEN' THEN NULL ELSE g.name END, r.reason, r.ended_at"
                                + " FROM join_request r"
                                + " JOIN community_group g ON g.id = r.group_id WHERE r.person_id = ? AND r.ended_at IS NOT NULL"
                                + " ORDER BY r.ended_at DESC, r.id DESC")
                .setParameter(1, person)
                .setMaxResults(MOST_ENDED)
                .getResultList();
        return rows.stream().map(row -> ended((Object[]) row)).toList();
    }

    private static EndedView ended(Object[] row) {
        return new EndedView((String) row[0], (String) row[1], SqlTime.instant(row[2]));
    }

    private static Row row(Object[] row) {
        return new Row(((Number) row[0]).longValue(), "FACILITATOR".equals(row[1]));
    }
}
