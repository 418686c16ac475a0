package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * What somebody typed and didn't place yet.
 *
 * @param publicId its number on her own page
 * @param place where it would be placed
 * @param title the title, as typed; empty where there is none
 * @param text the text, as typed
 * @param at when it was kept last
 */
public record Draft(long publicId, DraftPlace place, String title, String text, Instant at) {}
