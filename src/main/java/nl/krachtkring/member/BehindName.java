package nl.krachtkring.member;

import java.util.List;

/**
 * Who is behind a name, as far as two officers need it.
 *
 * @param account the public number of the account
 * @param names the lasting names of that person, but the one that was asked about; one-time names stay sealed
 */
public record BehindName(long account, List<String> names) {

    /** Makes the list immutable. */
    public BehindName {
        names = List.copyOf(names);
    }
}
