package nl.krachtkring.privacy;

import java.time.Duration;

/**
 * How long something is kept.
 *
 * @param what it is, as a word for the log
 * @param kept how long
 * @param statement an SQL statement that removes what is older; each question mark is the moment before which is too old
 */
public record Retention(String what, Duration kept, String statement) {}
