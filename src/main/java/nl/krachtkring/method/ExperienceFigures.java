package nl.krachtkring.method;

import java.util.List;
import java.util.Map;

/**
 * What experiences with one method say together, of one group of them. How many there are is always told; what they answered only by
 * {@link RuleOfFive}. Experiences of visitors are in none of it but their own number.
 *
 * @param reports how many experiences of members stand
 * @param unconfirmed how many of visitors stand
 * @param shown the group
 * @param shownReports how many of members are in it
 * @param lines the group perspective by perspective
 * @param situations how many tell of each situation, by its key
 * @param advice how many of the group gave each answer; empty when it may not be told
 * @param effects what was felt on each side; sides that may not be told are left out
 */
public record ExperienceFigures(
        int reports,
        int unconfirmed,
        ExperienceGroup shown,
        int shownReports,
        List<Line> lines,
        Map<String, Integer> situations,
        List<Share> advice,
        List<Spread> effects) {

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
     * @param level in whole steps, 0 to 3
     */
    public record Felt(Dimension dimension, int level) {}

    /**
     * How far one side was felt.
     *
     * @param dimension which
     * @param numbers how many felt nothing, a little, clearly, much
     */
    public record Spread(Dimension dimension, List<Integer> numbers) {

        /**
         * What was felt on average.
         *
         * @return in whole steps, 0 to 3
         */
        public int level() {
            int answered = numbers.stream().mapToInt(Integer::intValue).sum();
            int sum = numbers.get(1) + 2 * numbers.get(2) + 3 * numbers.get(3);
            return answered == 0 ? 0 : Math.round((float) sum / answered);
        }
    }

    /**
     * One perspective.
     *
     * @param perspective which
     * @param reports how many told so
     * @param advice how many of them gave each answer; empty when it may not be told
     */
    public record Line(Perspective perspective, int reports, List<Share> advice) {

        /**
         * How many answered.
         *
         * @return zero when it may not be told
         */
        public int answered() {
            return advice.stream().mapToInt(Share::number).sum();
        }

        /**
         * How many gave an answer.
         *
         * @param one which
         * @return zero when it may not be told
         */
        public int number(Advice one) {
            return advice.stream()
                    .filter(share -> share.advice() == one)
                    .mapToInt(Share::number)
                    .sum();
        }
    }

    /**
     * Whether there is more to show than numbers of experiences.
     *
     * @return false under five
     */
    public boolean told() {
        return !advice.isEmpty() || !effects.isEmpty() || lines.stream().anyMatch(line -> line.answered() > 0);
    }
}
