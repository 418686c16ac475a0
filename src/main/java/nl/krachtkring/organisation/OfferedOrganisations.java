package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.contribution.OfferedPages;
import nl.krachtkring.contribution.PublishedItem;

/** Offers every organisation to search engines. */
@Singleton
public class OfferedOrganisations implements OfferedPages {

    private final OrganisationRepository organisations;

    /**
     * For the container.
     *
     * @param organisations where they are found
     */
    @Inject
    public OfferedOrganisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    @Transactional
    public List<PublishedItem> offered() {
        return organisations.all().stream()
                .map(one -> new PublishedItem(one.name(), "/organisaties/" + one.slug(), "", one.changedAt()))
                .toList();
    }
}
