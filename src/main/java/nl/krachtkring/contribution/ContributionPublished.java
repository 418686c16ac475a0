package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * It appeared, for the first time or again. Told inside the transaction that made it so.
 *
 * @param ref the contribution
 * @param at when
 */
public record ContributionPublished(ContributionRef ref, Instant at) {}
