package nl.krachtkring.group;

import nl.krachtkring.platform.access.Visit;

/**
 * The discussion or meeting that a guest is let in to.
 *
 * @param what which
 * @param group the key of its group
 * @param title what it is about
 * @param address its page
 * @param open whether guests may be let in to it: it stands, and isn't for members alone
 */
public record Visited(Visit what, long group, String title, String address, boolean open) {}
