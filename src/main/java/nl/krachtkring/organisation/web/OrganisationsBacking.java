package nl.krachtkring.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.organisation.OrganisationFilter;
import nl.krachtkring.organisation.OrganisationQueries;
import nl.krachtkring.organisation.OrganisationType;
import nl.krachtkring.organisation.OrganisationsPage;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Route;

/** The list of organisations with its filters, which stand in the address. */
@Named
@RequestScoped
public class OrganisationsBacking {

    private static final List<String> FILTERS = List.of("naam", "soort", "regio");

    @Inject
    OrganisationQueries queries;

    @Inject
    CurrentActor actor;

    @Inject
    Messages messages;

    @Inject
    Route route;

    @Inject
    HttpServletRequest request;

    private OrganisationFilter filter;
    private OrganisationsPage page;
    private List<String> regions;

    @PostConstruct
    void load() {
        filter = OrganisationFilter.of(asked("naam"), asked("soort"), asked("regio"), route.numberOrNull("na"));
        page = queries.list(filter);
        regions = queries.regions();
    }

    private String asked(String name) {
        return request.getParameter(name);
    }

    /**
     * The organisations.
     *
     * @return one page of the list
     */
    public OrganisationsPage getPage() {
        return page;
    }

    /**
     * What is looked for in names.
     *
     * @return as typed; null for nothing
     */
    public String getWords() {
        return filter.words();
    }

    /**
     * Whether a filter is on.
     *
     * @return false for the whole list
     */
    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /**
     * Whether the reader may add one.
     *
     * @return true for editors and administrators
     */
    public boolean isEditable() {
        return queries.mayEdit(actor.get());
    }

    /**
     * The types to choose from.
     *
     * @return with the chosen one marked
     */
    public List<Choice> getTypes() {
        return Arrays.stream(OrganisationType.values())
                .map(type -> new Choice(type.word(), messages.get(type.key()), type == filter.type()))
                .toList();
    }

    /**
     * The regions to choose from.
     *
     * @return with the chosen one marked
     */
    public List<Choice> getRegions() {
        return regions.stream()
                .map(region -> new Choice(region, region, region.equalsIgnoreCase(filter.region())))
                .toList();
    }

    /**
     * Where the list goes on, with the same filters.
     *
     * @return an address; null at the end
     */
    public String getNext() {
        if (page.next() == null) {
            return null;
        }
        Stream<String> filters = FILTERS.stream()
                .filter(name -> asked(name) != null && !asked(name).isBlank())
                .map(name -> name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8));
        return Stream.concat(filters, Stream.of("na=" + page.next()))
                .collect(Collectors.joining("&", "/organisaties?", ""));
    }
}
