package nl.krachtkring.contribution;

import java.util.Set;

/**
 * What somebody keeps, for buttons that say so.
 *
 * @param refs all of it
 * @param numbers of what has a number in its address
 */
public record KeptKeys(Set<ContributionRef> refs, Set<Long> numbers) {

    /** For visitors. */
    public static final KeptKeys NONE = new KeptKeys(Set.of(), Set.of());

    /** Makes the sets immutable. */
    public KeptKeys {
        refs = Set.copyOf(refs);
        numbers = Set.copyOf(numbers);
    }
}
