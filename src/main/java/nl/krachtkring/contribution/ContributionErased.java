package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * Its words are gone for good. Told inside the transaction that made it so; every room forgets what it keeps of it.
 *
 * @param ref the contribution
 * @param at when
 */
public record ContributionErased(ContributionRef ref, Instant at) {}
