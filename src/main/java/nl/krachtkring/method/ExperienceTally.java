package nl.krachtkring.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts the experiences of a method. Those of visitors stand there as "niet bevestigd" and are counted apart: anybody can send
 * many, so they are in no figure.
 */
final class ExperienceTally {

    private static final int LEVELS = 4;

    private final List<Report> members;
    private final int unconfirmed;

    /**
     * What tells people apart in a figure.
     *
     * @param perspective as whom they tell
     * @param situation key of the situation; null when not said
     */
    record Cell(Perspective perspective, String situation) {}

    /**
     * Equal answers of one or more people.
     *
     * @param cell who
     * @param advice whether to advise it; null when not said
     * @param felt what was felt on the three sides, 0 to 3, null when not said
     * @param unconfirmed whether visitors told them
     * @param number how many
     */
    record Report(Cell cell, Advice advice, List<Integer> felt, boolean unconfirmed, int number) {

        /** One experience. */
        static Report of(Experience told) {
            return new Report(
                    new Cell(told.perspective(), told.situation()),
                    told.advice(),
                    Arrays.stream(Dimension.values()).map(told::effect).collect(Collectors.toList()),
                    told.personaId() == null,
                    1);
        }
    }

    ExperienceTally(List<Report> reports) {
        members = reports.stream().filter(report -> !report.unconfirmed()).toList();
        unconfirmed = reports.stream()
                .filter(Report::unconfirmed)
                .mapToInt(Report::number)
                .sum();
    }

    /** What may be shown of a group. */
    ExperienceFigures figures(ExperienceGroup shown) {
        Set<ExperienceGroup> advised = told(Report::advice);
        return new ExperienceFigures(
                number(ExperienceGroup.ALL),
                unconfirmed,
                shown,
                number(shown),
                Arrays.stream(Perspective.values())
                        .filter(one -> shown.perspective() == null || shown.perspective() == one)
                        .map(one -> line(shown.by(one), advised))
                        .toList(),
                situations(),
                advised.contains(shown) ? shares(shown) : List.of(),
                Arrays.stream(Dimension.values())
                        .filter(side -> told(felt(side)).contains(shown))
                        .map(side -> spread(side, shown))
                        .toList());
    }

    private ExperienceFigures.Line line(ExperienceGroup group, Set<ExperienceGroup> advised) {
        return new ExperienceFigures.Line(
                group.perspective(), number(group), advised.contains(group) ? shares(group) : List.of());
    }

    private List<ExperienceFigures.Share> shares(ExperienceGroup group) {
        return Arrays.stream(Advice.values())
                .map(advice -> new ExperienceFigures.Share(advice, number(group, report -> report.advice() == advice)))
                .toList();
    }

    private ExperienceFigures.Spread spread(Dimension side, ExperienceGroup group) {
        return new ExperienceFigures.Spread(
                side,
                IntStream.range(0, LEVELS)
                        .mapToObj(level -> number(
                                group,
                                report -> felt(side).apply(report) != null
                                        && (Integer) felt(side).apply(report) == level))
                        .toList());
    }

    /** Of which groups the answers to one question may be told. */
    private Set<ExperienceGroup> told(Function<Report, Object> answer) {
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        members.stream()
                .filter(report -> answer.apply(report) != null)
                .forEach(report -> cells.merge(report.cell(), report.number(), Integer::sum));
        return RuleOfFive.told(cells, groups(), ExperienceGroup::holds);
    }

    /** Every group that a page can ask for; larger ones before smaller ones of the same kind. */
    private List<ExperienceGroup> groups() {
        List<ExperienceGroup> groups = new ArrayList<>(List.of(ExperienceGroup.ALL));
        List<String> situations = List.copyOf(situations().keySet());
        Comparator<ExperienceGroup> largest = Comparator.comparing(group -> -number(group));
        Arrays.stream(Perspective.values())
                .map(ExperienceGroup.ALL::by)
                .sorted(largest)
                .forEach(groups::add);
        situations.stream()
                .map(situation -> new ExperienceGroup(null, situation))
                .sorted(largest)
                .forEach(groups::add);
        Arrays.stream(Perspective.values())
                .flatMap(one -> situations.stream().map(situation -> new ExperienceGroup(one, situation)))
                .sorted(largest)
                .forEach(groups::add);
        return groups;
    }

    private Map<String, Integer> situations() {
        Map<String, Integer> numbers = new TreeMap<>();
        members.stream()
                .filter(report -> report.cell().situation() != null)
                .forEach(report -> numbers.merge(report.cell().situation(), report.number(), Integer::sum));
        return numbers;
    }

    private int number(ExperienceGroup group) {
        return number(group, report -> true);
    }

    private int number(ExperienceGroup group, Predicate<Report> which) {
        return members.stream()
                .filter(report -> group.holds(report.cell()) && which.test(report))
                .mapToInt(Report::number)
                .sum();
    }

    private static Function<Report, Object> felt(Dimension side) {
        return report -> report.felt().get(side.ordinal());
    }
}
