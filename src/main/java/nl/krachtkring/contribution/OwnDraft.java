package nl.krachtkring.contribution;

/**
 * A draft in the list of its writer.
 *
 * @param draft what was typed
 * @param title of what it belongs to; empty when she can't write there now
 * @param address where it goes on; empty when she can't write there now
 */
public record OwnDraft(Draft draft, String title, String address) {}
