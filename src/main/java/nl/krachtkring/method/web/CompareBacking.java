package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.method.MethodCompared;
import nl.krachtkring.method.MethodComparison;
import nl.krachtkring.method.catalogue.CatalogueQuestion;

/** Methods side by side. Which ones stands in the address, so that it can be passed on. */
@Named
@RequestScoped
public class CompareBacking {

    private static final String ADDRESS = "/werkwijzen/vergelijken";
    private static final String WITH = "met";

    @Inject
    MethodComparison comparison;

    @Inject
    HttpServletRequest request;

    private List<String> asked;
    private List<MethodCompared> methods;
    private List<MethodComparison.Named> others;

    @PostConstruct
    void load() {
        String[] values = request.getParameterValues(WITH);
        asked = values == null
                ? List.of()
                : Stream.of(values).filter(slug -> !slug.isBlank()).distinct().toList();
        methods = comparison.of(asked);
        others = isFull()
                ? List.of()
                : comparison.all().stream()
                        .filter(one -> methods.stream()
                                .noneMatch(method -> method.slug().equals(one.slug())))
                        .toList();
    }

    /**
     * The methods.
     *
     * @return at most four, in the order of the address
     */
    public List<MethodCompared> getMethods() {
        return methods;
    }

    /**
     * Whether there is something to compare.
     *
     * @return true from two on
     */
    public boolean isComparing() {
        return methods.size() > 1;
    }

    /**
     * Whether none can be added.
     *
     * @return true with four
     */
    public boolean isFull() {
        return methods.size() >= MethodComparison.MOST;
    }

    /**
     * Whether more were asked for than fit.
     *
     * @return true for more than four
     */
    public boolean isTooMany() {
        return asked.size() > MethodComparison.MOST;
    }

    /**
     * Whether something that was asked for isn't there, or isn't there any more.
     *
     * @return true when a column is missing
     */
    public boolean isMissing() {
        return methods.size() < Math.min(asked.size(), MethodComparison.MOST);
    }

    /**
     * What can be added.
     *
     * @return by name; nothing when it is full
     */
    public List<MethodComparison.Named> getOthers() {
        return others;
    }

    /**
     * The same without one of them.
     *
     * @param slug which
     * @return an address of this site
     */
    public String without(String slug) {
        return address(methods.stream().map(MethodCompared::slug).filter(one -> !one.equals(slug)));
    }

    /**
     * Whether the reader came by a way for parents.
     *
     * @return false for most
     */
    public boolean isParent() {
        return CatalogueQuestion.PARENT.equals(request.getParameter(CatalogueQuestion.AS));
    }

    /**
     * What comes behind an address of the library, so that its page begins as it should for who came so.
     *
     * @return empty for most
     */
    public String getCame() {
        return isParent() ? "?" + CatalogueQuestion.asParent() : "";
    }

    private String address(Stream<String> slugs) {
        String query = Stream.concat(
                        slugs.map(slug -> WITH + "=" + slug),
                        Stream.of(CatalogueQuestion.asParent()).filter(way -> isParent()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? ADDRESS : ADDRESS + "?" + query;
    }
}
