package nl.krachtkring.group;

import java.time.Instant;

/**
 * What a member reads of a change to one of her groups.
 *
 * @param address of the group
 * @param group its name
 * @param what changed last of this
 * @param at when
 * @param months how long discussions stand after the last reply from then on; null for always
 * @param from when the months begin; null when they count already
 */
public record ChangedGroup(String address, String group, GroupChange what, Instant at, Integer months, Instant from) {

    /**
     * What is told.
     *
     * @return a message key that takes the months and the day
     */
    public String getKey() {
        if (what != GroupChange.RETENTION) {
            return "group.changed." + what;
        }
        if (from != null) {
            return "group.changed.RETENTION.from";
        }
        return months == null ? "group.changed.RETENTION.always" : "group.changed.RETENTION.months";
    }
}
