package nl.krachtkring.group;

/**
 * Somebody wants meetings in her own calendar.
 *
 * @param all whether of all her groups
 * @param neutral whether it shows that there is something, and not what and where
 */
public record MakeFeed(boolean all, boolean neutral) {}
