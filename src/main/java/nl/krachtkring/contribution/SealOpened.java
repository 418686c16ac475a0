package nl.krachtkring.contribution;

import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/**
 * Two officers together may see who is behind a name. Told inside the transaction that made it so, so that whom it is
 * about always hears of it.
 *
 * @param person who is behind the name
 * @param text her text that gave rise to it
 * @param at when
 */
public record SealOpened(PersonId person, ContributionRef text, Instant at) {}
