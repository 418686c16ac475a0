package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * Its text changed while it stands. Told inside the transaction that made it so.
 *
 * @param ref the contribution
 * @param at when
 */
public record ContributionChanged(ContributionRef ref, Instant at) {}
