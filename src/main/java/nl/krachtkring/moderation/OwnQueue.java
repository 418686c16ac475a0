package nl.krachtkring.moderation;

import java.util.List;
import nl.krachtkring.contribution.ContributionCard;

/**
 * What of somebody's own isn't decided or waits for her.
 *
 * @param waiting what moderators have before them, the one that is next first
 * @param returned what came back to her, with the reason
 * @param usual how long it takes
 */
public record OwnQueue(List<Waiting> waiting, List<Returned> returned, UsualWait usual) {

    /** Makes the lists immutable. */
    public OwnQueue {
        waiting = List.copyOf(waiting);
        returned = List.copyOf(returned);
    }

    /**
     * A text that waits.
     *
     * @param card the text
     * @param place 1 for the one that is next; 0 when it waits for nobody
     */
    public record Waiting(ContributionCard card, long place) {}

    /**
     * A text that came back.
     *
     * @param card the text
     * @param why the decision; null when its statement is gone
     */
    public record Returned(ContributionCard card, StatementView why) {}
}
