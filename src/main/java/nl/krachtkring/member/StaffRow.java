package nl.krachtkring.member;

import java.time.Instant;
import nl.krachtkring.platform.access.SiteRole;

/**
 * A site role of somebody.
 *
 * @param account the public number of the account
 * @param name her public name
 * @param role the role
 * @param since when it was given
 * @param counts whether she has a second step, without which it doesn't count
 * @param active whether she takes part; false while suspended
 */
public record StaffRow(long account, String name, SiteRole role, Instant since, boolean counts, boolean active) {}
