package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.krachtkring.contribution.NamedPages;
import nl.krachtkring.contribution.RelatedItems;

/** Organisations for who searches the whole site, by their names of now and before. */
@Singleton
public class NamedOrganisations implements NamedPages {

    private final OrganisationQueries queries;

    @Inject
    NamedOrganisations(OrganisationQueries queries) {
        this.queries = queries;
    }

    @Override
    public Found named(String words, int most) {
        OrganisationsPage page = queries.list(OrganisationFilter.of(words, null, null, null));
        List<OrganisationSummary> fitting = page.organisations();
        boolean isMore = fitting.size() > most || page.next() != null;
        return new Found(
                "organisation.list.title",
                fitting.stream()
                        .limit(most)
                        .map(one -> new RelatedItems.Item(one.name(), one.getAlsoCalled(), one.getAddress()))
                        .toList(),
                isMore ? "/organisaties?naam=" + URLEncoder.encode(words, StandardCharsets.UTF_8) : "");
    }
}
