package nl.krachtkring.group;

/**
 * A link as a facilitator wants it.
 *
 * @param days for how many days it works: 7, 30 or 90
 * @param most for how many people, 1 to 500; null for as many as want to
 */
public record MakeLink(int days, Integer most) {}
