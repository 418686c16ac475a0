package nl.krachtkring.method.inventory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Methods beside organisations.
 *
 * @param organisations the columns, by name
 * @param rows the methods, by name
 */
public record InventoryMatrix(List<DeploymentLine.Named> organisations, List<Row> rows) {

    /** What stands in one place. */
    public enum Mark {
        /** The organisation doesn't work with it, as far as is known. */
        NONE,
        /** Somebody says that it does. */
        SAID,
        /** And it is confirmed, for one municipality at least. */
        CONFIRMED;

        /**
         * The message key of its words.
         *
         * @return a key of this room
         */
        public String key() {
            return "method.inventory.mark." + name();
        }
    }

    /**
     * One method.
     *
     * @param method which
     * @param marks one for each organisation, in their order
     */
    public record Row(DeploymentLine.Named method, List<Mark> marks) {}

    static InventoryMatrix of(List<DeploymentLine> lines) {
        Comparator<DeploymentLine.Named> byName = Comparator.comparing(
                        DeploymentLine.Named::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(DeploymentLine.Named::slug);
        List<DeploymentLine.Named> organisations = lines.stream()
                .map(DeploymentLine::organisation)
                .distinct()
                .sorted(byName)
                .toList();
        Map<DeploymentLine.Named, Map<DeploymentLine.Named, Mark>> marks = new TreeMap<>(byName);
        for (DeploymentLine line : lines) {
            marks.computeIfAbsent(line.method(), one -> new HashMap<>())
                    .merge(
                            line.organisation(),
                            line.isConfirmed() ? Mark.CONFIRMED : Mark.SAID,
                            (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
        return new InventoryMatrix(
                organisations,
                marks.entrySet().stream()
                        .map(row -> new Row(
                                row.getKey(),
                                organisations.stream()
                                        .map(one -> row.getValue().getOrDefault(one, Mark.NONE))
                                        .toList()))
                        .toList());
    }
}
