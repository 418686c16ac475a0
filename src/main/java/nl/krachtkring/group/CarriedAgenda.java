package nl.krachtkring.group;

import java.util.List;
import java.util.Locale;

/**
 * What a calendar gets that asks by a link.
 *
 * @param group the one group that it is of; null for all groups of its owner, and where nothing is told
 * @param meetings soonest first
 * @param neutral whether titles and places are left out
 * @param language of the words that take their place
 */
public record CarriedAgenda(String group, List<MeetingSummary> meetings, boolean neutral, Locale language) {

    /** Makes the list immutable. */
    public CarriedAgenda {
        meetings = List.copyOf(meetings);
    }
}
