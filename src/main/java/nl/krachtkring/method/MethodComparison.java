package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.krachtkring.platform.persistence.Rows;

/** Two to four methods side by side, for everyone: it reads what is published and nothing else. */
@Singleton
public class MethodComparison {

    /** More don't fit beside each other on paper, and nobody keeps more in mind. */
    public static final int MOST = 4;

    private static final String NAMES =
            "SELECT slug, title FROM working_method WHERE status = 'PUBLISHED' ORDER BY title, id";

    private final MethodNames methods;
    private final MethodQueries queries;
    private final Rows rows;

    @Inject
    MethodComparison(MethodNames methods, MethodQueries queries, Rows rows) {
        this.methods = methods;
        this.queries = queries;
        this.rows = rows;
    }

    /**
     * A method to add.
     *
     * @param slug its name in addresses
     * @param title its name
     */
    public record Named(String slug, String title) {}

    /**
     * Some methods.
     *
     * @param slugs in the order of the columns; at most {@link #MOST} are read
     * @return those that are published, in that order, and once; one that became part of another is that one; the others are left out without
     *     a word about why
     */
    @Transactional
    public List<MethodCompared> of(List<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        List<String> asked = slugs.stream().distinct().limit(MOST).toList();
        Map<String, WorkingMethod> found = methods.standing(asked);
        return asked.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .distinct()
                .map(queries::compared)
                .toList();
    }

    /**
     * Every method that can be added.
     *
     * @return by name
     */
    public List<Named> all() {
        return rows.list(NAMES).stream()
                .map(row -> new Named((String) row[0], (String) row[1]))
                .toList();
    }
}
