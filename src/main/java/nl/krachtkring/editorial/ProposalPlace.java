package nl.krachtkring.editorial;

import nl.krachtkring.contribution.ContributionKind;

/**
 * What somebody writes: a new page, a change of one, or a proposal that is there already.
 *
 * @param kind of page
 * @param slug the name of the page in its address; null for a new one
 * @param number of the proposal; null unless one is meant that is there already
 */
public record ProposalPlace(ContributionKind kind, String slug, Long number) {}
