package nl.krachtkring.member;

/**
 * What a browser brings back from an organisation; each may be null.
 *
 * @param state of the sign-in that it claims to belong to
 * @param code with which the portal fetches the token
 * @param issuer who answers (RFC 9207)
 * @param error what went wrong there
 */
public record ProviderAnswer(String state, String code, String issuer, String error) {}
