package nl.krachtkring.moderation;

import java.time.Instant;

/**
 * A version of a text, for its author and the moderators.
 *
 * @param title the title; null for kinds without one
 * @param html the text, sanitised
 * @param at from when it stood, or when it was offered
 */
public record VersionView(String title, String html, Instant at) {}
