package nl.krachtkring.site;

import java.util.List;

/**
 * A page of the mails that were given up.
 *
 * @param rows newest first
 * @param next the key to ask the page after with; empty at the end
 */
public record DeadLetters(List<DeadLetter> rows, String next) {

    /** Makes the list immutable. */
    public DeadLetters {
        rows = List.copyOf(rows);
    }
}
