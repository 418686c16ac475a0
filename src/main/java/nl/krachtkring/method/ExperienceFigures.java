package nl.krachtkring.method;

import java.util.List;
import java.util.Map;

/**
 * What experiences with one method say together. Under five reports there is their number and nothing else (the fields of
 * the product): a share of so few says little, and soon says who. They are counted over all reports of a method at once,
 * never by column or filter, so that nothing follows from a difference.
 *
 * @param reports how many experiences stand
 * @param advice how many would advise it, by answer; empty when fewer than five answered
 * @param effects how much was felt on each side, 0 to 3; sides that fewer than five answered are left out
 */
public record ExperienceFigures(int reports, List<Share> advice, List<Felt> effects) {

    /** From so many answers on figures are shown. */
    public static final int FEWEST = 5;

    /**
     * One answer.
     *
     * @param advice the answer
     * @param number how many gave it
     */
    public record Share(Advice advice, int number) {}

    /**
     * One side.
     *
     * @param dimension which
     * @param level the average in whole steps, 0 to 3
     */
    public record Felt(Dimension dimension, int level) {}

    /**
     * What was counted of one side.
     *
     * @param number how many answered
     * @param sum the sum of their answers
     */
    public record Total(int number, int sum) {}

    /**
     * Applies the rule.
     *
     * @param reports how many experiences stand
     * @param advice how many gave each answer
     * @param effects what was counted of each side
     * @return the figures that may be shown
     */
    public static ExperienceFigures of(int reports, Map<Advice, Integer> advice, Map<Dimension, Total> effects) {
        if (reports < FEWEST) {
            return new ExperienceFigures(reports, List.of(), List.of());
        }
        int answered = advice.values().stream().mapToInt(Integer::intValue).sum();
        List<Share> shares = answered < FEWEST
                ? List.of()
                : advice.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Share(entry.getKey(), entry.getValue()))
                        .toList();
        List<Felt> felt = effects.entrySet().stream()
                .filter(entry -> entry.getValue().number() >= FEWEST)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Felt(entry.getKey(), average(entry.getValue())))
                .toList();
        return new ExperienceFigures(reports, shares, felt);
    }

    private static int average(Total total) {
        return Math.round((float) total.sum() / total.number());
    }

    /**
     * Whether there is more to show than the number.
     *
     * @return false under five
     */
    public boolean told() {
        return !advice.isEmpty() || !effects.isEmpty();
    }
}
