package nl.krachtkring.article;

import java.util.List;

/**
 * A page of a list.
 *
 * @param pages newest first
 * @param next the public number of the last one when there are more; null at the end
 */
public record PageList(List<PageSummary> pages, Long next) {}
