package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * A reply appeared. Told inside the transaction that published it.
 *
 * @param reply the comment
 * @param target what it replies to
 * @param parent the comment that it answers directly; null for a reply to the target itself
 * @param at when
 */
public record Replied(ContributionRef reply, ContributionRef target, ContributionRef parent, Instant at) {}
