package nl.krachtkring.contribution;

import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Somebody would like to quote a sentence and asks its author.
 *
 * @param person the author
 * @param text which of her texts it stands in
 * @param at when
 */
public record QuoteAsked(PersonId person, ContributionRef text, Instant at) {}
