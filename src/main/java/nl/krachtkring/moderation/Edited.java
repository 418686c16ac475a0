package nl.krachtkring.moderation;

/**
 * What became of a change.
 *
 * @param address where the text stands
 * @param stands whether everybody who reads the place sees it
 * @param inDanger whether its words may mean danger
 */
public record Edited(String address, boolean stands, boolean inDanger) {}
