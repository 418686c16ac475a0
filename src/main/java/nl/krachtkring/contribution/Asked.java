package nl.krachtkring.contribution;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Some people were asked something that others don't read. Told inside the transaction of the question, so that whom it was
 * asked always hears of it.
 *
 * @param question what was asked
 * @param people whom; who asked it herself may be among them
 * @param at when
 */
public record Asked(ContributionRef question, List<PersonId> people, Instant at) {

    /** Makes the list immutable. */
    public Asked {
        people = List.copyOf(people);
    }
}
