package nl.krachtkring.site;

import java.time.Instant;

/**
 * A job of the portal.
 *
 * @param name its name in the database
 * @param ranAt when it last ran, to about ten seconds; null before the first time
 * @param running whether a node holds its lock now
 */
public record JobRow(String name, Instant ranAt, boolean running) {}
