package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * A version of a text other than the one that stands. Its author and the moderators read it, nobody else.
 *
 * @param title the title; null for kinds without one
 * @param body the text, Markdown
 * @param at from when it stood, or when it was offered
 * @param returned whether it was offered and given back with a reason
 */
public record Revision(String title, String body, Instant at, boolean returned) {

    /**
     * The text alone.
     *
     * @return title and body
     */
    public NewText text() {
        return new NewText(title, body);
    }
}
