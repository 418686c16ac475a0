package nl.krachtkring.notification;

import java.time.Instant;
import java.util.Locale;

/**
 * One thing that is new.
 *
 * @param publicId its number in forms
 * @param event REPLY, ASKED (a question to the reader as a facilitator), QUESTION (one about an experience that she told), MENTION (her name is called in a text), PART and a number (that part of a talk opened), BEGUN (a discussion in a group that the reader follows), NAMED, TOLD and ADAPTED (a discussion, an experience, a way of working under a name that she follows), SEAL (two officers looked behind a name), QUOTE (somebody would like to quote)
 *     or PROPOSAL (an editor decided on hers); title, author and place are empty for the last three
 * @param title the title of what was replied to or asked
 * @param author who replied or asked, by the name in that place
 * @param placeName the group; empty on the site
 * @param at when
 * @param unread whether it wasn't opened yet
 */
public record NotificationView(
        long publicId, String event, String title, String author, String placeName, Instant at, boolean unread) {

    /**
     * Whether it tells of what somebody said.
     *
     * @return false for what is about the reader alone
     */
    public boolean isSaid() {
        return !author.isEmpty();
    }

    /**
     * What it says.
     *
     * @return a message key, which takes the title of what was replied to
     */
    public String key() {
        return event.startsWith(PartNews.EVENT)
                ? "notification.list.part"
                : "notification.list." + event.toLowerCase(Locale.ROOT);
    }
}
