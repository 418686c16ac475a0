package nl.krachtkring.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.NamedPages;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.search.NamedSearch;
import nl.krachtkring.search.SearchIndex;
import nl.krachtkring.search.SearchPage;
import nl.krachtkring.search.SearchQueries;

/** The page of results: what was asked, one kind or all, and the results that this reader may see. */
@Named
@RequestScoped
public class ResultsBacking {

    private static final List<ContributionKind> KINDS = List.of(
            ContributionKind.METHOD,
            ContributionKind.ARTICLE,
            ContributionKind.CONCEPT,
            ContributionKind.PROJECT,
            ContributionKind.DISCUSSION,
            ContributionKind.COMMENT,
            ContributionKind.EXPERIENCE,
            ContributionKind.ADAPTATION);

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor actor;

    @Inject
    SearchQueries queries;

    @Inject
    NamedSearch names;

    private String text;
    private ContributionKind kind;
    private SearchPage page = SearchPage.EMPTY;
    private List<NamedPages.Found> named = List.of();

    /**
     * A filter above the results.
     *
     * @param key the message key of its word
     * @param address the same question with this filter
     * @param chosen whether it is on
     */
    public record Filter(String key, String address, boolean chosen) {}

    @PostConstruct
    void load() {
        String asked = request.getParameter("q");
        text = asked == null ? "" : asked.strip();
        kind = KINDS.stream()
                .filter(one -> word(one).equals(request.getParameter("soort")))
                .findFirst()
                .orElse(null);
        String after = request.getParameter("na");
        page = queries.find(actor.get(), new SearchIndex.Question(text, kind, after));
        if (kind == null && after == null) {
            named = names.find(text);
        }
    }

    /**
     * Pages that have what was asked in their name.
     *
     * @return by what they are; none behind the first page of results, or with a filter
     */
    public List<NamedPages.Found> getNamed() {
        return named;
    }

    /**
     * What was asked.
     *
     * @return empty when nothing was
     */
    public String getText() {
        return text;
    }

    /**
     * The results.
     *
     * @return one page of them
     */
    public SearchPage getPage() {
        return page;
    }

    /**
     * The filters.
     *
     * @return everything first, then each kind
     */
    public List<Filter> getFilters() {
        return Stream.concat(
                        Stream.of(new Filter("search.kind.all", address(null, null), kind == null)),
                        KINDS.stream().map(one -> new Filter(key(one), address(one, null), one == kind)))
                .toList();
    }

    /**
     * The word for a kind.
     *
     * @param of a kind
     * @return its message key
     */
    public String key(ContributionKind of) {
        return "search.kind." + word(of);
    }

    /**
     * The following page.
     *
     * @return its address; null at the end
     */
    public String getNext() {
        return page.next() == null ? null : address(kind, page.next());
    }

    private String address(ContributionKind of, String after) {
        String address = "/zoeken?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        String filtered = of == null ? address : address + "&soort=" + word(of);
        return after == null ? filtered : filtered + "&na=" + after;
    }

    private static String word(ContributionKind of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
