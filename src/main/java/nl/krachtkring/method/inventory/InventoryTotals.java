package nl.krachtkring.method.inventory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * Counts.
     *
     * @param lines deployments
     * @param today in Amsterdam
     * @return what they come to
     */
    public static InventoryTotals of(List<DeploymentLine> lines, LocalDate today) {
        Collection<Set<String>> users = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.method().slug(),
                        Collectors.mapping(line -> line.organisation().slug(), Collectors.toSet())))
                .values();
        int byOne = (int) users.stream().filter(some -> some.size() == 1).count();
        return new InventoryTotals(
                users.size(),
                (int) lines.stream()
                        .map(line -> line.organisation().slug())
                        .distinct()
                        .count(),
                byOne,
                users.size() - byOne,
                lines.size(),
                (int) lines.stream().filter(DeploymentLine::isConfirmed).count(),
                (int) lines.stream().filter(line -> line.isStale(today)).count());
    }

    /** How many organisations work with each method; the most first, alike ones by name. */
    static List<Counted<DeploymentLine.Named>> users(List<DeploymentLine> lines) {
        Map<DeploymentLine.Named, Set<String>> users = lines.stream()
                .collect(Collectors.groupingBy(
                        DeploymentLine::method,
                        Collectors.mapping(line -> line.organisation().slug(), Collectors.toSet())));
        return users.entrySet().stream()
                .map(one -> new Counted<>(one.getKey(), one.getValue().size()))
                .sorted(Comparator.comparingInt((Counted<DeploymentLine.Named> one) -> -one.number())
                        .thenComparing(one -> one.what().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** How many deployments have each of some values; those that none has are left out. */
    static <T> List<Counted<T>> counted(
            List<T> values, List<DeploymentLine> lines, Function<DeploymentText, Collection<T>> has) {
        return values.stream()
                .map(value -> new Counted<>(value, (int) lines.stream()
                        .filter(line -> has.apply(line.text()).contains(value))
                        .count()))
                .filter(one -> one.number() > 0)
                .toList();
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
