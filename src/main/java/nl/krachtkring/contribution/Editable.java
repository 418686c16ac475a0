package nl.krachtkring.contribution;

import java.time.Duration;
import java.time.Instant;
import nl.krachtkring.platform.access.Decision;

/**
 * A text that its author may be able to change.
 *
 * @param text as it stands
 * @param since from when it stands like this
 * @param publishedAt when it first appeared; null before
 * @param period for how long after that it can be changed
 * @param place whether whoever asks may write there now
 * @param version grows with every change
 */
public record Editable(NewText text, Instant since, Instant publishedAt, Duration period, Decision place, int version) {

    /** For how long people can change what they wrote where nobody decides otherwise. */
    public static final Duration USUAL = Duration.ofHours(24);
}
