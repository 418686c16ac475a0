package nl.krachtkring.method.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.method.catalogue.FoldedName;

/** Names of methods or of organisations, the other names they have or had included. A name that two of them have is nobody's. */
final class IntakeNames {

    private final Map<String, Long> byName = new HashMap<>();
    private final Map<Long, String> titles = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** Adds one with its present name. */
    void add(long key, String title) {
        titles.put(key, title);
        also(key, title);
    }

    /** Adds another name of one that was added before. */
    void also(long key, String name) {
        String folded = FoldedName.of(name);
        Long before = byName.put(folded, key);
        if (before != null && before != key) {
            shared.add(folded);
        }
    }

    /** Whose name this is; null when it is nobody's or of several. */
    Long find(String name) {
        String folded = FoldedName.of(name);
        return shared.contains(folded) ? null : byName.get(folded);
    }

    /** The present name; null for a key that isn't there. */
    String title(long key) {
        return titles.get(key);
    }

    /** All present names. */
    List<String> all() {
        return titles.values().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}
