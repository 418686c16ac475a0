package nl.krachtkring.method.inventory;

import java.time.LocalDate;

/** What the day decides about a deployment. */
final class Freshness {

    private Freshness() {}

    /** Whether it goes on; its last day, null for none, counts. */
    static boolean runs(LocalDate until, LocalDate today) {
        return until == null || !until.isBefore(today);
    }

    /** Whether nobody looked for a year while it goes on; on the day itself it says so. */
    static boolean isStale(LocalDate until, LocalDate checkedOn, LocalDate today) {
        return runs(until, today) && !today.isBefore(checkedOn.plusYears(1));
    }
}
