package nl.krachtkring.method.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What an inventory comes to.
 *
 * @param methods how many methods somebody works with
 * @param organisations how many organisations work with one
 * @param byOne how many of the methods a single organisation works with
 * @param bySeveral how many of them several work with
 * @param deployments how many rows
 * @param confirmed how many of them are confirmed
 * @param stale how many nobody looked at for a year
 */
public record InventoryTotals(
        int methods, int organisations, int byOne, int bySeveral, int deployments, int confirmed, int stale) {

    static InventoryTotals of(InventoryUsers users, List<InventoryEntry> entries, LocalDate today) {
        int byOne = users.byOne();
        return new InventoryTotals(
                users.methods(),
                users.organisations(),
                byOne,
                users.methods() - byOne,
                entries.size(),
                number(entries, InventoryEntry::confirmed),
                number(entries, one -> one.isStale(today)));
    }

    /** How many entries each of some values has; those that none has are left out. */
    static <T> List<Counted<T>> counted(
            List<T> values, List<InventoryEntry> entries, BiPredicate<InventoryEntry, T> has) {
        return values.stream()
                .map(value -> new Counted<>(value, number(entries, one -> has.test(one, value))))
                .filter(one -> one.number() > 0)
                .toList();
    }

    private static int number(List<InventoryEntry> entries, Predicate<InventoryEntry> which) {
        return (int) entries.stream().filter(which).count();
    }

    /**
     * A number of something.
     *
     * @param what it is
     * @param number how many
     * @param <T> what is counted
     */
    public record Counted<T>(T what, int number) {}
}
