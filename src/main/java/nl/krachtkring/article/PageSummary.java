package nl.krachtkring.article;

import java.time.LocalDate;

/**
 * An article or project in a list.
 *
 * @param title its title
 * @param address where it stands
 * @param summary what it is about
 * @param publishedOn when it appeared
 * @param comments how many comments stand under it
 */
public record PageSummary(String title, String address, String summary, LocalDate publishedOn, int comments) {}
