package nl.krachtkring.method.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A page of the catalogue.
 *
 * @param methods those that it shows
 * @param total how many fit in all
 * @param counts for each facet and term, how many would fit if of that facet this term were chosen alone; terms that would give none are left out
 * @param labels of the terms that come from the inventory, by facet and word
 * @param ways what else could be asked; only where nothing fits
 * @param next the public number of the last one when there are more; null at the end
 */
public record CataloguePage(
        List<MethodCard> methods,
        int total,
        Map<Facet, Map<String, Integer>> counts,
        Map<Facet, Map<String, String>> labels,
        List<Way> ways,
        Long next) {

    /**
     * A question that finds something where this one doesn't.
     *
     * @param facet what it lets go of, or holds on to; null for the name
     * @param alone whether it holds on to this facet alone, since letting go of one gives nothing
     * @param number how many it finds
     * @param address where they stand
     */
    public record Way(Facet facet, boolean alone, int number, String address) {}
}
