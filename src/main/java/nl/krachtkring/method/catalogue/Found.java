package nl.krachtkring.method.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One walk over all methods: which fit, and what other choices would give. A method that fails in one facet alone is what choosing
 * otherwise in that facet would give, so that each count is right without asking anew.
 */
final class Found {

    private final CatalogueQuestion question;
    private final String name;
    private final List<CatalogueEntry> fitting = new ArrayList<>();
    private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    private final Map<Facet, Integer> without = new EnumMap<>(Facet.class);
    private final Map<Facet, Integer> alone = new EnumMap<>(Facet.class);
    private int withoutName;

    private Found(CatalogueQuestion question) {
        this.question = question;
        this.name = FoldedName.of(question.name());
    }

    static Found of(CatalogueQuestion question, List<CatalogueEntry> all) {
        Found found = new Found(question);
        all.forEach(found::look);
        return found;
    }

    private void look(CatalogueEntry entry) {
        List<Facet> failing = new ArrayList<>();
        for (Map.Entry<Facet, Set<String>> one : question.chosen().entrySet()) {
            if (fits(entry, one.getKey(), one.getValue())) {
                alone.merge(one.getKey(), 1, Integer::sum);
            } else {
                failing.add(one.getKey());
            }
        }
        boolean named = name.isEmpty() || entry.isNamed(name);
        if (failing.isEmpty() && named) {
            fitting.add(entry);
            entry.terms().keySet().forEach(facet -> count(entry, facet));
        } else if (failing.isEmpty()) {
            withoutName++;
        } else if (failing.size() == 1 && named) {
            without.merge(failing.get(0), 1, Integer::sum);
            count(entry, failing.get(0));
        }
    }

    private static boolean fits(CatalogueEntry entry, Facet facet, Set<String> words) {
        Set<String> own = entry.terms().get(facet);
        return words.stream().anyMatch(own::contains);
    }

    private void count(CatalogueEntry entry, Facet facet) {
        Map<String, Integer> ofFacet = counts.computeIfAbsent(facet, one -> new HashMap<>());
        entry.terms().get(facet).forEach(word -> ofFacet.merge(word, 1, Integer::sum));
    }

    /** Those that fit, in the order that was asked for. */
    List<CatalogueEntry> fitting() {
        fitting.sort(question.order().comparator());
        return fitting;
    }

    Map<Facet, Map<String, Integer>> counts() {
        return counts;
    }

    /** Where nothing fits: what to let go of, or else what to hold on to. */
    List<CataloguePage.Way> ways() {
        if (!fitting.isEmpty()) {
            return List.of();
        }
        List<CataloguePage.Way> ways = new ArrayList<>();
        without.forEach((facet, number) -> ways.add(new CataloguePage.Way(
                facet, false, number, question.without(facet).address())));
        if (withoutName > 0) {
            ways.add(new CataloguePage.Way(
                    null, false, withoutName, question.withoutName().address()));
        }
        if (ways.isEmpty()) {
            alone.forEach((facet, number) -> ways.add(new CataloguePage.Way(
                    facet, true, number, question.only(facet).address())));
        }
        return ways;
    }
}
