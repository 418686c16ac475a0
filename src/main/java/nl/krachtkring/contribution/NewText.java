package nl.krachtkring.contribution;

/**
 * What an author makes of her text.
 *
 * @param title the title; null for kinds without one
 * @param body the text, Markdown
 */
public record NewText(String title, String body) {}
