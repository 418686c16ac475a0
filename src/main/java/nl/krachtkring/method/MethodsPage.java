package nl.krachtkring.method;

import java.util.List;

/**
 * A page of the catalogue.
 *
 * @param methods by title
 * @param next the public number of the last one when there are more; null at the end
 */
public record MethodsPage(List<MethodSummary> methods, Long next) {}
