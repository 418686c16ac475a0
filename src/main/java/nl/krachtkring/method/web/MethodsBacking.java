package nl.krachtkring.method.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.method.Situations;
import nl.krachtkring.method.catalogue.Catalogue;
import nl.krachtkring.method.catalogue.CatalogueOrder;
import nl.krachtkring.method.catalogue.CataloguePage;
import nl.krachtkring.method.catalogue.CatalogueQuestion;
import nl.krachtkring.method.catalogue.Facet;
import nl.krachtkring.platform.i18n.Messages;
import nl.krachtkring.platform.web.Route;

/** The catalogue of working methods. What was chosen stands in the address and nowhere else. */
@Named
@RequestScoped
public class MethodsBacking {

    /** As many organisations, and municipalities, as anybody looks through in a form. */
    private static final int MOST = 20;

    /** Names the facet of which all is to be seen. */
    private static final String WHOLE = "alle";

    @Inject
    Catalogue catalogue;

    @Inject
    FacetWords words;

    @Inject
    Situations situations;

    @Inject
    Messages messages;

    @Inject
    Route route;

    @Inject
    HttpServletRequest request;

    private CatalogueQuestion question;
    private CataloguePage page;
    private List<Choosing> facets;

    /**
     * A facet with what can be chosen of it.
     *
     * @param word its name in addresses
     * @param label its name
     * @param chosen how many of its terms are chosen
     * @param choices those that would give something, and those that are chosen
     * @param all how many there are
     * @param rest where all of them can be chosen from, with everything that is chosen now; empty where they stand here
     */
    public record Choosing(String word, String label, int chosen, List<Choice> choices, int all, String rest) {}

    /**
     * A term to choose.
     *
     * @param word as it is sent
     * @param label as it is read
     * @param number how many methods it would give
     * @param chosen whether it is chosen
     */
    public record Choice(String word, String label, int number, boolean chosen) {}

    /**
     * A way on.
     *
     * @param label what it does
     * @param address where it leads
     * @param current whether that is how it is now
     */
    public record Link(String label, String address, boolean current) {}

    @PostConstruct
    void load() {
        question = CatalogueQuestion.of(
                request.getParameterMap(), key -> situations.of(key).isPresent());
        page = catalogue.find(question, route.numberOrNull(CatalogueQuestion.AFTER));
    }

    /**
     * What fits.
     *
     * @return one page of the catalogue
     */
    public CataloguePage getPage() {
        return page;
    }

    /**
     * What is looked for.
     *
     * @return as it stands in the address
     */
    public CatalogueQuestion getQuestion() {
        return question;
    }

    /**
     * What can be chosen.
     *
     * @return the facets that leave something to choose
     */
    public List<Choosing> getFacets() {
        if (facets == null) {
            facets = Arrays.stream(Facet.values())
                    .map(this::choosing)
                    .filter(this::isOpen)
                    .toList();
        }
        return facets;
    }

    private boolean isOpen(Choosing facet) {
        return facet.chosen() > 0
                || facet.choices().size() > 1
                || facet.choices().stream().anyMatch(choice -> choice.number() < page.total());
    }

    private Choosing choosing(Facet facet) {
        Map<String, Integer> counts = page.counts().getOrDefault(facet, Map.of());
        List<Choice> choices = words.of(facet, page, question).stream()
                .map(option -> new Choice(
                        option.value(),
                        option.label(),
                        counts.getOrDefault(option.value(), 0),
                        question.has(facet, option.value())))
                .filter(choice -> choice.chosen() || choice.number() > 0)
                .toList();
        int chosen = question.chosen().getOrDefault(facet, Set.of()).size();
        List<Choice> shown = facet.isOfInventory() && !isWhole(facet) ? most(choices) : choices;
        return new Choosing(
                facet.word(),
                messages.get(facet.key()),
                chosen,
                shown,
                choices.size(),
                shown.size() < choices.size() ? rest(facet) : "");
    }

    private boolean isWhole(Facet facet) {
        return facet.word().equals(request.getParameter(WHOLE));
    }

    private String rest(Facet facet) {
        String address = question.address();
        return address + (address.contains("?") ? "&" : "?") + WHOLE + "=" + facet.word() + "#keuze-" + facet.word();
    }

    /**
     * Whether the choices stand open, since somebody asked for all of one facet.
     *
     * @return false for the catalogue as it is
     */
    public boolean isOpened() {
        return request.getParameter(WHOLE) != null;
    }

    /**
     * Whether this is one of very many ways to look at the catalogue, which search engines aren't offered.
     *
     * @return false for the whole catalogue
     */
    public boolean isAsked() {
        return question.narrows() || question.parent() || isOpened();
    }

    /**
     * The whole catalogue, for who lets go of every choice.
     *
     * @return an address of this site
     */
    public String getAll() {
        return question.all().address();
    }

    /** Of very many those that are chosen and those that give most, where they stood. */
    private static List<Choice> most(List<Choice> choices) {
        Set<Choice> most = choices.stream()
                .sorted(Comparator.comparing(Choice::chosen)
                        .thenComparing(Choice::number)
                        .reversed())
                .limit(MOST)
                .collect(Collectors.toSet());
        return choices.stream().filter(most::contains).toList();
    }

    /**
     * What is chosen, each with the way to let go of it.
     *
     * @return one link for each
     */
    public List<Link> getChosen() {
        List<Link> links = new java.util.ArrayList<>();
        for (Facet facet : Facet.values()) {
            words.of(facet, page, question).stream()
                    .filter(option -> question.has(facet, option.value()))
                    .map(option -> new Link(
                            option.label(),
                            question.without(facet, option.value()).address(),
                            true))
                    .forEach(links::add);
        }
        if (!question.name().isEmpty()) {
            links.add(new Link(question.name(), question.withoutName().address(), true));
        }
        return links;
    }

    /**
     * Where nothing fits: questions that find something.
     *
     * @return one link for each, with how many it finds
     */
    public List<Link> getWays() {
        return page.ways().stream()
                .map(way -> new Link(label(way), way.address(), false))
                .toList();
    }

    private String label(CataloguePage.Way way) {
        String facet = messages.get(
                way.facet() == null ? "method.facet.name" : way.facet().key());
        return messages.of(way.alone() ? "method.way.alone" : "method.way.without", facet, way.number());
    }

    /**
     * The orders to choose from.
     *
     * @return one link for each
     */
    public List<Link> getOrders() {
        return Arrays.stream(CatalogueOrder.values())
                .map(order -> new Link(
                        messages.get(order.key()), question.sorted(order).address(), order == question.order()))
                .toList();
    }

    /**
     * What comes behind the address of a method, so that its page begins as it should for who came so.
     *
     * @return empty for most
     */
    public String getCame() {
        return question.parent() ? "?" + CatalogueQuestion.asParent() : "";
    }

    /**
     * Where the list goes on, with the same choices.
     *
     * @return an address; null at the end
     */
    public String getNext() {
        return page.next() == null ? null : question.address(page.next());
    }
}
