package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * It is no longer to be seen, whoever took it away. Told inside the transaction that made it so.
 *
 * @param ref the contribution
 * @param at when
 */
public record ContributionWithdrawn(ContributionRef ref, Instant at) {}
