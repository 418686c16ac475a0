package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.method.MethodFilter;
import nl.krachtkring.method.MethodQueries;
import nl.krachtkring.method.MethodsPage;
import nl.krachtkring.platform.web.Route;

/** The catalogue of working methods with its filters, which stand in the address. */
@Named
@RequestScoped
public class MethodsBacking {

    @Inject
    MethodQueries queries;

    @Inject
    Options options;

    @Inject
    Route route;

    @Inject
    HttpServletRequest request;

    private MethodFilter filter;
    private MethodsPage page;

    @PostConstruct
    void load() {
        filter = MethodFilter.of(asked("soort"), asked("situatie"), asked("leeftijd"), asked("kant"));
        page = queries.list(filter.after(route.numberOrNull("na")));
    }

    private String asked(String name) {
        return request.getParameter(name);
    }

    /**
     * The methods.
     *
     * @return one page of the catalogue
     */
    public MethodsPage getPage() {
        return page;
    }

    /**
     * Whether a filter is on.
     *
     * @return false for the whole catalogue
     */
    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /**
     * The kinds to choose from.
     *
     * @return with the chosen one marked
     */
    public List<Option> getKinds() {
        return options.kinds(asked("soort"));
    }

    /**
     * The situations to choose from.
     *
     * @return with the chosen one marked
     */
    public List<Option> getSituations() {
        return options.situations(asked("situatie"));
    }

    /**
     * The ages to choose from.
     *
     * @return with the chosen one marked
     */
    public List<Option> getAges() {
        return options.ages(asked("leeftijd"));
    }

    /**
     * The three sides to choose from.
     *
     * @return with the chosen one marked
     */
    public List<Option> getDimensions() {
        return options.dimensions(asked("kant"));
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
        String filters = Stream.of("soort", "situatie", "leeftijd", "kant")
                .map(name -> asked(name) == null || asked(name).isBlank()
                        ? null
                        : name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8))
                .filter(Objects::nonNull)
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return "/werkwijzen?" + filters + "na=" + page.next();
    }
}
