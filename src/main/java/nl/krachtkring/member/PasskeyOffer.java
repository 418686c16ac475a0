package nl.krachtkring.member;

/**
 * What a browser needs to make or use a passkey; texts in base64url where the standard has bytes.
 *
 * @param challenge to be signed, once and within half an hour
 * @param site the host for which the key works
 * @param user names the account to the device and nobody else; empty when a key is used
 * @param name what the device shows; empty when a key is used
 * @param known keys that are there already, with spaces between them
 */
public record PasskeyOffer(String challenge, String site, String user, String name, String known) {}
