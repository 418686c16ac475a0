package nl.krachtkring.method.inventory;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which organisations work with which method, of some entries of an index. */
final class InventoryUsers {

    private final Map<Integer, BitSet> byMethod = new TreeMap<>();
    private final BitSet organisations = new BitSet();

    InventoryUsers(List<InventoryEntry> entries) {
        BitSet users = null;
        int method = -1;
        for (InventoryEntry one : entries) {
            if (one.method() != method) {
                method = one.method();
                users = byMethod.computeIfAbsent(method, any -> new BitSet());
            }
            users.set(one.organisation());
            organisations.set(one.organisation());
        }
    }

    /** How many methods somebody works with. */
    int methods() {
        return byMethod.size();
    }

    /** How many organisations work with one. */
    int organisations() {
        return organisations.cardinality();
    }

    /** How many methods a single organisation works with. */
    int byOne() {
        return (int) byMethod.values().stream()
                .filter(some -> some.cardinality() == 1)
                .count();
    }

    /** How many organisations work with each method; the most first, alike ones by name. */
    List<InventoryTotals.Counted<DeploymentLine.Named>> most(InventoryIndex index, int number) {
        return byMethod.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, BitSet> one) ->
                                -one.getValue().cardinality())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(number)
                .map(one -> new InventoryTotals.Counted<>(
                        index.method(one.getKey()), one.getValue().cardinality()))
                .toList();
    }
}
