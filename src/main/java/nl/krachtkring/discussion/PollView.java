package nl.krachtkring.discussion;

import java.time.Instant;
import java.util.List;

/**
 * A poll as one reader sees it.
 *
 * @param options the answers
 * @param closesAt when choosing ends
 * @param over whether that moment has gone
 * @param counted whether the counts may be shown
 * @param voters how many chose; 0 until it is counted
 * @param own the place of the reader's own choice; null without one, and after the count
 * @param mayVote whether she may choose now
 */
public record PollView(
        List<Option> options,
        Instant closesAt,
        boolean over,
        boolean counted,
        int voters,
        Integer own,
        boolean mayVote) {

    /** Of fewer people each could tell what the others chose. */
    private static final int FEWEST = 3;

    /** Makes the list immutable. */
    public PollView {
        options = List.copyOf(options);
    }

    /**
     * An answer.
     *
     * @param position its place, from 1
     * @param words what it says
     * @param votes how many chose it; 0 until it is counted
     * @param percent of those who chose; 0 until it is counted
     */
    public record Option(int position, String words, int votes, int percent) {}

    /**
     * A moment of the last day on which people choose; it closes at the midnight after it.
     *
     * @return for the words of that day
     */
    public Instant getLastDay() {
        return closesAt.minusSeconds(1);
    }

    /**
     * Whether the counts are shown.
     *
     * @return false before the count, and where few chose
     */
    public boolean isShown() {
        return counted && voters >= FEWEST;
    }
}
