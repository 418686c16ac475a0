package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtkring.editorial.PageLint;
import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.platform.persistence.Rows;

/** Methods that share a name with another one: perhaps both are about the same, and an editor makes them one. */
@Singleton
public class MethodDoubles implements PageLint {

    private static final String NAMES =
            "SELECT slug, title, aliases FROM working_method WHERE status = 'PUBLISHED' ORDER BY title, id";

    private final Rows rows;

    /** A method by its names. */
    private record Named(String slug, String title, List<String> names) {}

    @Inject
    MethodDoubles(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<Finding> findings(LocalDate today) {
        Map<String, Named> first = new HashMap<>();
        return rows.list(NAMES).stream()
                .map(MethodDoubles::named)
                .flatMap(method -> finding(method, first).stream())
                .toList();
    }

    private static Optional<Finding> finding(Named method, Map<String, Named> first) {
        Optional<Named> same = method.names().stream()
                .map(name -> first.putIfAbsent(name, method))
                .filter(other -> other != null && !other.equals(method))
                .findFirst();
        return same.map(other -> new Finding(
                method.title(),
                "/werkwijzen/" + method.slug() + "/samenvoegen?met=" + other.slug(),
                List.of(new Point("method.merge.lint", other.title()))));
    }

    private static Named named(Object[] row) {
        String title = (String) row[1];
        return new Named(
                (String) row[0],
                title,
                Stream.concat(Stream.of(title), ((String) row[2]).lines())
                        .map(FoldedName::of)
                        .toList());
    }
}
