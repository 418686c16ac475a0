package nl.krachtkring.privacy;

/**
 * One version of a text in one language, as an entry of the ledger points to it.
 *
 * @param id its key
 * @param hash SHA-256 of the exact text, so that an entry proves which words it was about
 */
public record StatementVersion(long id, String hash) {}
