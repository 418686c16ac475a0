package nl.krachtkring.method.inventory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words with commas, as the table keeps them. */
final class DeploymentWords {

    private DeploymentWords() {}

    static Set<String> of(String joined) {
        return joined == null || joined.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(joined.split(",")));
    }

    static Set<DeploymentMode> modes(String joined) {
        return Stream.of(joined.split(","))
                .flatMap(word -> DeploymentMode.of(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
