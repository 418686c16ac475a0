package nl.krachtkring.group;

import java.time.Instant;

/**
 * A membership that a facilitator ended, as the former member sees it.
 *
 * @param group the name of the group; null for a hidden one, which is absent for whoever is no member, its name of today too
 * @param reason why
 * @param at when
 */
public record EndedView(String group, String reason, Instant at) {}
