package nl.krachtkring.site;

import java.time.Instant;
import java.util.List;

/**
 * A mail that the demo caught instead of sending it.
 *
 * @param to the recipient
 * @param subject its subject
 * @param time when it was caught
 * @param text its text
 * @param html its text as HTML; empty, since the portal sends plain text
 * @param links the addresses in its text
 */
public record CaughtMail(String to, String subject, Instant time, String text, String html, List<String> links) {

    /** Makes the list immutable. */
    public CaughtMail {
        links = List.copyOf(links);
    }
}
