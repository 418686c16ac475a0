package nl.krachtkring.site;

import java.time.Instant;

/**
 * A mail that was given up.
 *
 * @param key its message id, which is random
 * @param at when it was given up
 * @param recipient to whom
 * @param subject its subject
 * @param error what the mail server said last
 */
public record DeadLetter(String key, Instant at, String recipient, String subject, String error) {}
