package nl.krachtkring.contribution;

/**
 * Points to one contribution of any room.
 *
 * @param kind its kind
 * @param id its primary key; never shown
 */
public record ContributionRef(ContributionKind kind, long id) {}
