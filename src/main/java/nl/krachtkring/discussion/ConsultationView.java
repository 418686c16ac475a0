package nl.krachtkring.discussion;

import java.time.LocalDate;
import java.util.List;

/**
 * The rounds of a consultation as one reader sees them.
 *
 * @param round the open one
 * @param lastDay the day after which it ends by itself; null without one
 * @param own whether the reader brought the case
 * @param turns whether the reader may end the round
 */
public record ConsultationView(Round round, LocalDate lastDay, boolean own, boolean turns) {

    /**
     * The steps from the case to what is taken from it.
     *
     * @return in their order
     */
    public List<Step> getSteps() {
        return Round.spoken().stream().map(step -> new Step(step, state(step))).toList();
    }

    private Step.State state(Round step) {
        if (step == round) {
            return Step.State.OPEN;
        }
        return step.compareTo(round) < 0 ? Step.State.OVER : Step.State.AHEAD;
    }

    /**
     * The one thing that the reader can do now.
     *
     * @return a message key
     */
    public String getNowKey() {
        return round.getKey() + (own ? ".own" : ".now");
    }

    /**
     * What the button says that ends the round.
     *
     * @return a message key
     */
    public String getEndKey() {
        return round.getKey() + ".end";
    }

    /**
     * A step.
     *
     * @param round which
     * @param state whether it was, is, or comes
     */
    public record Step(Round round, State state) {

        /** Where a step stands. */
        public enum State {
            /** It ended. */
            OVER,
            /** It is now. */
            OPEN,
            /** It comes later. */
            AHEAD
        }

        /**
         * Whether it is now.
         *
         * @return true for one of them at most
         */
        public boolean isOpen() {
            return state == State.OPEN;
        }

        /**
         * Whether it ended.
         *
         * @return true for those before the open one
         */
        public boolean isOver() {
            return state == State.OVER;
        }
    }
}
