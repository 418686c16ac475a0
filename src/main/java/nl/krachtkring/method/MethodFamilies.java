package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.RelatedItems;
import nl.krachtkring.platform.persistence.Rows;

/** Reads the family of a method, both ways in one statement. */
@Singleton
class MethodFamilies {

    /** A name in a text may be that of one that became part of another. */
    private static final String FAMILY = "SELECT 'UP', l.relation, m.title, m.slug FROM method_lineage l"
            + " JOIN working_method a ON a.slug = l.ancestor"
            + " LEFT JOIN merged_page p ON p.kind = 'METHOD' AND p.record_id = a.id"
            + " JOIN working_method m ON m.id = COALESCE(p.into_id, a.id)"
            + " WHERE l.method_id = ? AND m.id <> l.method_id AND m.status = 'PUBLISHED'"
            + " UNION SELECT 'DOWN', l.relation, m.title, m.slug FROM method_lineage l"
            + " JOIN working_method m ON m.id = l.method_id WHERE (l.ancestor = ? OR l.ancestor IN (SELECT p.slug"
            + " FROM merged_page p WHERE p.kind = 'METHOD' AND p.into_id = ?)) AND m.id <> ? AND m.status = 'PUBLISHED'"
            + " ORDER BY 3";

    private final Rows rows;

    @Inject
    MethodFamilies(Rows rows) {
        this.rows = rows;
    }

    MethodFamily of(WorkingMethod method) {
        List<Object[]> found = rows.list(FAMILY, method.id(), method.slug(), method.id(), method.id());
        return new MethodFamily(
                some(found, "UP", MethodFamily.Relation.BASED_ON),
                some(found, "UP", MethodFamily.Relation.VARIANT_OF),
                some(found, "DOWN", MethodFamily.Relation.BASED_ON),
                some(found, "DOWN", MethodFamily.Relation.VARIANT_OF));
    }

    private static List<RelatedItems.Item> some(List<Object[]> found, String way, MethodFamily.Relation relation) {
        return found.stream()
                .filter(row -> way.equals(row[0]) && relation.name().equals(row[1]))
                .map(row -> new RelatedItems.Item((String) row[2], "", "/werkwijzen/" + row[3]))
                .toList();
    }
}
