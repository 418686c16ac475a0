package nl.krachtkring.member;

import java.util.Set;

/**
 * One's own profile.
 *
 * @param name the public name
 * @param intro a few words; empty without them
 * @param chosen the badges that one chose herself
 * @param professional the badge of a professional: its message key; empty without it
 * @param organisation the organisation that was named or confirmed; empty without it
 * @param confirmed whether the badge of a professional counts
 */
public record ProfileView(
        String name, String intro, Set<BadgeKind> chosen, String professional, String organisation, boolean confirmed) {

    /** Makes the set immutable. */
    public ProfileView {
        chosen = Set.copyOf(chosen);
    }
}
