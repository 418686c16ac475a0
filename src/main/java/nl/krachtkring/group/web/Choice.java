package nl.krachtkring.group.web;

/**
 * One of several answers to a question in a form.
 *
 * @param value what the form sends
 * @param label what stands beside it
 */
public record Choice(String value, String label) {}
