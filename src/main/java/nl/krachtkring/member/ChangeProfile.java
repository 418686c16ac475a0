package nl.krachtkring.member;

import java.util.Set;

/**
 * How one wants to be seen.
 *
 * @param name the public name
 * @param chosen the badges that one may choose herself
 */
public record ChangeProfile(String name, Set<BadgeKind> chosen) {

    /** Makes the set immutable. */
    public ChangeProfile {
        chosen = Set.copyOf(chosen);
    }
}
