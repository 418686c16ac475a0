package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * One thing that everyone may read.
 *
 * @param title its title
 * @param address its address on this site
 * @param place where it stands, such as the name of a group or of a method; may be empty
 * @param at when it appeared or last changed
 */
public record PublishedItem(String title, String address, String place, Instant at) {}
