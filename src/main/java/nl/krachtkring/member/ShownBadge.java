package nl.krachtkring.member;

import java.time.Instant;

/**
 * What stands beside the one name that the owner of a badge chose, besides the badge itself.
 *
 * @param kind which badge
 * @param until the end of its year
 * @param registered the registration; null without one
 */
public record ShownBadge(BadgeKind kind, Instant until, RegisteredAs registered) {}
