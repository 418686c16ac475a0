package nl.krachtkring.moderation;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.WordChanges;

/**
 * A version of a text, for its author and the moderators.
 *
 * @param title the title; null for kinds without one
 * @param html the text, sanitised
 * @param at from when it stood, or when it was offered
 * @param changes word by word what became of it, or what it would change
 */
public record VersionView(String title, String html, Instant at, List<WordChanges.Piece> changes) {

    /** Makes the list immutable. */
    public VersionView {
        changes = List.copyOf(changes);
    }
}
