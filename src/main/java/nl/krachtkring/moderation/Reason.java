package nl.krachtkring.moderation;

/**
 * A stored reason for taking a text away or giving it back.
 *
 * @param code its name in the database
 * @param title what was found, in one line
 * @param text what its author can do about it
 * @param rule the house rule it comes from
 */
public record Reason(String code, String title, String text, String rule) {}
