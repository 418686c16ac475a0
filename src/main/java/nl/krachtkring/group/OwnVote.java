package nl.krachtkring.group;

import java.time.Instant;

/**
 * A vote in which the reader is asked what she thinks.
 *
 * @param address its page
 * @param group the name of the group
 * @param closesAt when it closes; null while people talk
 */
public record OwnVote(String address, String group, Instant closesAt) {}
