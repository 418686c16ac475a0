/**
 * The kernel that everything people write has in common: what a contribution is, its states, the place it stands in,
 * and the events that cross rooms. Holds ids, SPIs and events; knows no kind of contribution by name of its room.
 *
 * <p>Words: bijdrage (contribution), versie (revision). Announces {@link nl.krachtkring.contribution.ContributionPublished},
 * {@link nl.krachtkring.contribution.ContributionChanged}, {@link nl.krachtkring.contribution.ContributionWithdrawn} and
 * {@link nl.krachtkring.contribution.Replied}.
 */
package nl.krachtkring.contribution;
