package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * What was said under one contribution goes on under another. Told inside the transaction that made it so; whoever followed
 * the first one wants to hear of the second.
 *
 * @param from where the replies stood
 * @param into where they stand now
 * @param at when
 */
public record RepliesMoved(ContributionRef from, ContributionRef into, Instant at) {}
