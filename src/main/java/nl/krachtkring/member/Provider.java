package nl.krachtkring.member;

/**
 * An organisation at which people can sign in (OpenID Connect).
 *
 * @param key by which addresses and settings name it, small letters and digits
 * @param name as people read it
 * @param issuer who signs its tokens, an https address
 * @param clientId by which it knows the portal
 * @param clientSecret with which the portal proves that it is the portal
 */
public record Provider(String key, String name, String issuer, String clientId, String clientSecret) {

    /**
     * Where signing in there begins.
     *
     * @return a path of this site
     */
    public String address() {
        return address(key);
    }

    /** The same, by the key alone. */
    static String address(String key) {
        return "/inloggen/via/" + key;
    }

    /** Where people come back to; the operator tells it to the organisation. */
    String returnAddress() {
        return address() + "/terug";
    }

    /** Without the secret, which must not come into a log. */
    @Override
    public String toString() {
        return "Provider[" + key + ", " + issuer + "]";
    }
}
