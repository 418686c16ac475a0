package nl.krachtkring.method.inventory;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Methods beside organisations, as much of it as somebody can look at: some organisations, and some of the methods that one of these works with.
 *
 * @param organisations the columns, by name
 * @param columns which part of all organisations they are
 * @param rows the methods, by name
 * @param lines which part they are of all methods that one of the columns works with
 */
public record InventoryMatrix(
        List<DeploymentLine.Named> organisations, InventorySpan columns, List<Row> rows, InventorySpan lines) {

    /** As many columns as fit beside each other on a wide screen. */
    static final int COLUMNS = 10;

    /** As many methods as a page of the list has rows. */
    static final int ROWS = 25;

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
     * @param cells one for each organisation, in their order
     */
    public record Row(DeploymentLine.Named method, List<Cell> cells) {}

    /**
     * One place.
     *
     * @param organisation whose
     * @param mark what stands there
     */
    public record Cell(DeploymentLine.Named organisation, Mark mark) {}

    static InventoryMatrix of(InventoryIndex index, List<InventoryEntry> entries, InventoryPlace place) {
        List<Integer> whose = places(entries.stream().mapToInt(InventoryEntry::organisation));
        InventorySpan columns =
                InventorySpan.of(whose.stream().map(index::organisation).toList(), place.organisation(), COLUMNS);
        List<Integer> shown = columns.in(whose);
        Map<Integer, Map<Integer, Mark>> marks = marks(entries, shown);
        List<Integer> what = places(marks.keySet().stream().mapToInt(Integer::intValue));
        InventorySpan lines = InventorySpan.of(what.stream().map(index::method).toList(), place.method(), ROWS);
        return new InventoryMatrix(
                shown.stream().map(index::organisation).toList(),
                columns,
                lines.in(what).stream()
                        .map(method -> new Row(
                                index.method(method),
                                shown.stream()
                                        .map(one -> new Cell(
                                                index.organisation(one),
                                                marks.get(method).getOrDefault(one, Mark.NONE)))
                                        .toList()))
                        .toList(),
                lines);
    }

    /** Each once, by name, as the index has them. */
    private static List<Integer> places(IntStream some) {
        BitSet once = new BitSet();
        some.forEach(once::set);
        return once.stream().boxed().toList();
    }

    private static Map<Integer, Map<Integer, Mark>> marks(List<InventoryEntry> entries, List<Integer> organisations) {
        BitSet whose = new BitSet();
        organisations.forEach(whose::set);
        Map<Integer, Map<Integer, Mark>> marks = new HashMap<>();
        for (InventoryEntry one : entries) {
            if (whose.get(one.organisation())) {
                marks.computeIfAbsent(one.method(), any -> new HashMap<>())
                        .merge(
                                one.organisation(),
                                one.confirmed() ? Mark.CONFIRMED : Mark.SAID,
                                (first, other) -> first.compareTo(other) > 0 ? first : other);
            }
        }
        return marks;
    }
}
