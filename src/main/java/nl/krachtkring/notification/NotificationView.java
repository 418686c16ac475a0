package nl.krachtkring.notification;

import java.time.Instant;

/**
 * One thing that is new.
 *
 * @param publicId its number in forms
 * @param seal whether it tells that two officers looked behind a name; title, author and place are empty then
 * @param title the title of what was replied to
 * @param author who replied, by the name in that place
 * @param placeName the group; empty on the site
 * @param at when
 * @param unread whether it wasn't opened yet
 */
public record NotificationView(
        long publicId, boolean seal, String title, String author, String placeName, Instant at, boolean unread) {}
