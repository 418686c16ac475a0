package nl.krachtkring.contribution;

import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/**
 * A talk that has parts came to its next one. Told inside the transaction that did it.
 *
 * @param talk which
 * @param part the one that is open now; two or more
 * @param by who did it, and needn't be told; null for the portal itself
 * @param at when
 */
public record TalkWentOn(ContributionRef talk, int part, PersonId by, Instant at) {}
