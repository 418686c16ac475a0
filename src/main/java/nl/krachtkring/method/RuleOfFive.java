package nl.krachtkring.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Of which groups of people figures may be told, so that nothing follows about fewer than five: not from one group, nor from the
 * difference of several.
 *
 * <p>The people who answered are cut into blocks. A group is told only if cutting the blocks along it leaves no block of one to four
 * people. So every told group is made of whole blocks, and whatever somebody adds or subtracts says something about whole blocks
 * alone. Which groups come first is decided by their order: everyone, then by perspective, then by situation, then by both.
 */
final class RuleOfFive {

    /** From so many answers on figures are told (the fields of the product). */
    static final int FEWEST = 5;

    private RuleOfFive() {}

    /**
     * Chooses.
     *
     * @param cells how many people answered, by what tells them apart
     * @param groups in the order of their importance
     * @param holds whether a group holds a cell
     * @return the groups that may be told
     */
    static <G, C> Set<G> told(Map<C, Integer> cells, List<G> groups, BiPredicate<G, C> holds) {
        Set<C> everyone =
                cells.keySet().stream().filter(cell -> cells.get(cell) > 0).collect(Collectors.toSet());
        List<Set<C>> blocks = List.of(everyone);
        Set<G> told = new LinkedHashSet<>();
        for (G group : groups) {
            List<Set<C>> finer = cut(blocks, group, holds);
            boolean somebody = everyone.stream().anyMatch(cell -> holds.test(group, cell));
            if (somebody && finer.stream().allMatch(block -> size(block, cells) >= FEWEST)) {
                told.add(group);
                blocks = finer;
            }
        }
        return told;
    }

    private static <G, C> List<Set<C>> cut(List<Set<C>> blocks, G group, BiPredicate<G, C> holds) {
        List<Set<C>> finer = new ArrayList<>();
        for (Set<C> block : blocks) {
            Map<Boolean, Set<C>> halves = block.stream()
                    .collect(Collectors.partitioningBy(
                            cell -> holds.test(group, cell), Collectors.toCollection(HashSet::new)));
            halves.values().stream().filter(half -> !half.isEmpty()).forEach(finer::add);
        }
        return finer;
    }

    private static <C> int size(Set<C> block, Map<C, Integer> cells) {
        return block.stream().mapToInt(cells::get).sum();
    }
}
