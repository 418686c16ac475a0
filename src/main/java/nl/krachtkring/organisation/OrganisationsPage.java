package nl.krachtkring.organisation;

import java.util.List;

/**
 * A page of the list.
 *
 * @param organisations by name
 * @param next the public number after which the next page begins; null at the end
 */
public record OrganisationsPage(List<OrganisationSummary> organisations, Long next) {

    /** Makes the list immutable. */
    public OrganisationsPage {
        organisations = List.copyOf(organisations);
    }
}
