package nl.krachtkring.moderation;

import java.time.Duration;
import java.util.List;

/**
 * How long texts waited for a moderator lately.
 *
 * @param decisions of how many decisions it is the middle; 0 when there were too few to say anything
 * @param median half of them took no longer; zero when unknown
 */
public record UsualWait(int decisions, Duration median) {

    /** Of fewer decisions than this nothing is said: one slow evening would be the rule then. */
    static final int FEWEST = 5;

    private static final UsualWait UNKNOWN = new UsualWait(0, Duration.ZERO);
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

    /**
     * The middle of what they took.
     *
     * @param minutes of each decision, in any order
     * @return unknown for fewer than five
     */
    static UsualWait of(List<Long> minutes) {
        if (minutes.size() < FEWEST) {
            return UNKNOWN;
        }
        List<Long> sorted = minutes.stream().sorted().toList();
        // Of an even number the longer one of the two in the middle: nobody waits longer than was promised.
        return new UsualWait(sorted.size(), Duration.ofMinutes(sorted.get(sorted.size() / 2)));
    }

    /**
     * Whether something can be said.
     *
     * @return false with too few decisions
     */
    public boolean known() {
        return decisions > 0;
    }

    /**
     * In which measure people say it.
     *
     * @return {@code hours} up to two days, else {@code days}
     */
    public String measure() {
        return median.toMinutes() <= 2 * MINUTES_OF_DAY ? "hours" : "days";
    }

    /**
     * How many of them, rounded up.
     *
     * @return at least 1
     */
    public long amount() {
        int one = "hours".equals(measure()) ? MINUTES_OF_HOUR : MINUTES_OF_DAY;
        return Math.max(1, (median.toMinutes() + one - 1) / one);
    }
}
