package nl.krachtkring.group;

import java.time.Instant;

/**
 * A link that works now, as facilitators see it: the link itself is kept nowhere.
 *
 * @param publicId its number in forms
 * @param uses how many came in by it
 * @param maxUses how many may; null for as many as want to
 * @param made when it was made
 * @param until until when it works
 */
public record InvitationView(long publicId, int uses, Integer maxUses, Instant made, Instant until) {}
