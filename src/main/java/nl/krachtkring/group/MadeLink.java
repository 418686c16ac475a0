package nl.krachtkring.group;

import java.time.Instant;

/**
 * A link that was just made; it is shown once and kept nowhere.
 *
 * @param address the whole address
 * @param until until when it works
 */
public record MadeLink(String address, Instant until) {}
