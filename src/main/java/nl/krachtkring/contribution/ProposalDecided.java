package nl.krachtkring.contribution;

import java.time.Instant;
import nl.krachtkring.platform.ids.PersonId;

/**
 * An editor decided on what somebody proposed.
 *
 * @param person who proposed it
 * @param proposal the key of the proposal, which is no contribution
 * @param at when
 */
public record ProposalDecided(PersonId person, long proposal, Instant at) {}
