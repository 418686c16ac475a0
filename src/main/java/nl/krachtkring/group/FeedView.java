package nl.krachtkring.group;

import java.time.Instant;

/**
 * A link of the reader for her own calendar.
 *
 * @param all whether it brings the meetings of all her groups, or of the one that she looks at
 * @param neutral whether it tells titles and places to nobody
 * @param made when it was made
 */
public record FeedView(boolean all, boolean neutral, Instant made) {}
