package nl.krachtkring.member;

import java.time.Instant;
import nl.krachtkring.platform.access.SiteRole;

/**
 * A role of somebody, on the site or in a group.
 *
 * @param account the public number of the account
 * @param name her public name
 * @param role the role
 * @param group the key of the group in which alone she is moderator; null for a role on the site
 * @param since when it was given
 * @param counts whether she has a second step, without which it doesn't count
 * @param active whether she takes part; false while suspended
 */
public record StaffRow(
        long account, String name, SiteRole role, Long group, Instant since, boolean counts, boolean active) {}
