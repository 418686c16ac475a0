package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.krachtkring.method.ExperienceTally.Cell;
import org.junit.jupiter.api.Test;

/** Nothing is told of fewer than five, neither at once nor by adding and subtracting what is told. */
class RuleOfFiveTest {

    private static final List<ExperienceGroup> GROUPS = groups();

    /** People whom every told group holds or leaves out alike can't be told apart by any sum of them: those are five or more. */
    @Property(tries = 300)
    void no_sum_or_difference_says_anything_of_fewer_than_five(@ForAll("counted") Map<Cell, Integer> cells) {
        Set<ExperienceGroup> told = RuleOfFive.told(cells, GROUPS, ExperienceGroup::holds);
        if (told.isEmpty()) {
            return;
        }
        Map<Set<ExperienceGroup>, Integer> alike = new HashMap<>();
        cells.forEach((cell, number) -> alike.merge(
                told.stream().filter(group -> group.holds(cell)).collect(Collectors.toSet()), number, Integer::sum));
        alike.forEach((groups, number) -> assertTrue(number == 0 || number >= 5, groups + ": " + number));
    }

    @Test
    void difference_of_two_filters_under_five_is_not_told() {
        Map<Cell, Integer> cells = Map.of(
                new Cell(Perspective.PARENT, "gedrag"), 9,
                new Cell(Perspective.PROFESSIONAL, "school"), 4);
        assertEquals(Set.of(ExperienceGroup.ALL), RuleOfFive.told(cells, GROUPS, ExperienceGroup::holds));
    }

    @Test
    void small_group_hides_behind_another_and_large_ones_are_told() {
        Map<Cell, Integer> cells = Map.of(
                new Cell(Perspective.PARENT, null), 9,
                new Cell(Perspective.PROFESSIONAL, null), 7,
                new Cell(Perspective.YOUNGSTER, null), 2,
                new Cell(Perspective.VOLUNTEER, null), 3);
        assertEquals(
                Set.of(
                        ExperienceGroup.ALL,
                        ExperienceGroup.ALL.by(Perspective.PARENT),
                        ExperienceGroup.ALL.by(Perspective.PROFESSIONAL)),
                RuleOfFive.told(cells, GROUPS, ExperienceGroup::holds));
    }

    @Test
    void four_are_never_told() {
        assertEquals(
                Set.of(),
                RuleOfFive.told(Map.of(new Cell(Perspective.PARENT, null), 4), GROUPS, ExperienceGroup::holds));
    }

    @Provide
    Arbitrary<Map<Cell, Integer>> counted() {
        Arbitrary<Cell> cell = Combinators.combine(
                        Arbitraries.of(Perspective.class),
                        Arbitraries.of("gedrag", "school", "").map(s -> s.isEmpty() ? null : s))
                .as(Cell::new);
        return Arbitraries.maps(cell, Arbitraries.integers().between(0, 12)).ofMaxSize(10);
    }

    private static List<ExperienceGroup> groups() {
        List<ExperienceGroup> all = new ArrayList<>(List.of(ExperienceGroup.ALL));
        for (String situation : new String[] {null, "gedrag", "school"}) {
            if (situation != null) {
                all.add(new ExperienceGroup(null, situation));
            }
            for (Perspective one : Perspective.values()) {
                all.add(new ExperienceGroup(one, situation));
            }
        }
        return all;
    }
}
