package nl.krachtkring.privacy;

import java.time.Instant;
import java.util.List;

/**
 * Everything that a person sees of what was shown, agreed and consented to.
 *
 * @param consents each purpose with its state, in the order in which they are asked
 * @param shown what was shown and agreed
 * @param history every line of the ledger about this person, newest first
 * @param discreetMail whether all mail is neutral
 */
public record MyPrivacy(
        List<ConsentRow> consents, List<ShownRow> shown, List<HistoryLine> history, boolean discreetMail) {

    /** Keeps the lists as they are. */
    public MyPrivacy {
        consents = List.copyOf(consents);
        shown = List.copyOf(shown);
        history = List.copyOf(history);
    }

    /**
     * One purpose.
     *
     * @param text what is asked now, in the reader's language
     * @param given whether it holds
     * @param since when it was given or withdrawn; null when neither happened
     * @param channel where that was
     * @param number the version that it was given to; the one that is asked now when it doesn't hold
     * @param address the exact text of that version
     */
    public record ConsentRow(
            ConsentText text, boolean given, Instant since, String channel, int number, String address) {}

    /**
     * A text that was shown or agreed to.
     *
     * @param kind what text
     * @param title its title
     * @param number its version
     * @param at when; null when it was not yet
     * @param channel where that was
     * @param address where it can be read
     */
    public record ShownRow(StatementKind kind, String title, int number, Instant at, String channel, String address) {}

    /**
     * One line of the ledger.
     *
     * @param at when
     * @param act what happened
     * @param title the title of the text
     * @param number its version
     * @param language of the text
     * @param channel where that was
     * @param address the exact text
     */
    public record HistoryLine(
            Instant at, ConsentAct act, String title, int number, String language, String channel, String address) {}
}
