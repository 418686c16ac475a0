package nl.krachtkring.group;

import java.util.Arrays;

/** For how long after it appeared members may change what they wrote in a group. */
public enum EditPeriod {
    /** For slips of the pen, where people answer at once. */
    HOUR(1),
    /** The usual one. */
    DAY(24),
    /** Where people come once a week. */
    WEEK(168);

    private final int hours;

    EditPeriod(int hours) {
        this.hours = hours;
    }

    int hours() {
        return hours;
    }

    static EditPeriod ofHours(int hours) {
        return Arrays.stream(values())
                .filter(period -> period.hours == hours)
                .findFirst()
                .orElse(DAY);
    }
}
