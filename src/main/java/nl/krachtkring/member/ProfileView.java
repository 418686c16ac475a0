package nl.krachtkring.member;

import java.util.Set;

/**
 * One's own profile.
 *
 * @param name the public name
 * @param chosen the badges that one chose herself
 */
public record ProfileView(String name, Set<BadgeKind> chosen) {

    /** Makes the set immutable. */
    public ProfileView {
        chosen = Set.copyOf(chosen);
    }
}
