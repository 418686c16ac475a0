package nl.krachtkring.member;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.ids.Tokens;

/**
 * A sign-in that began here and goes on at an organisation. Its browser holds it in a sealed cookie, so that an answer
 * counts there alone.
 *
 * @param provider the key of the organisation
 * @param state comes back with the answer (RFC 6749, section 10.12)
 * @param nonce stands in the token (OpenID Connect Core, section 3.1.2.1)
 * @param verifier proves to the organisation that the answer is fetched by who began (RFC 7636)
 * @param returnTo where she was, a path of this site; null for nowhere
 */
record ProviderJourney(String provider, String state, String nonce, String verifier, String returnTo) {

    /** As long as somebody may need to type a password and a code elsewhere. */
    static final Duration VALID = Duration.ofMinutes(15);

    private static final int BITS = 256;
    private static final int FIELDS = 5;
    private static final String PURPOSE = "provider-journey";

    static ProviderJourney begin(Provider provider, String returnTo) {
        return new ProviderJourney(
                provider.key(), Tokens.random(BITS), Tokens.random(BITS), Tokens.random(BITS), returnTo);
    }

    String sealed(SealedFields fields) {
        return fields.seal(PURPOSE, VALID, provider, state, nonce, verifier, returnTo);
    }

    static Optional<ProviderJourney> open(SealedFields fields, String cookie) {
        return fields.open(PURPOSE, cookie)
                .filter(found -> found.size() == FIELDS)
                .map(ProviderJourney::of);
    }

    private static ProviderJourney of(List<String> found) {
        String returnTo = found.get(4).isEmpty() ? null : found.get(4);
        return new ProviderJourney(found.get(0), found.get(1), found.get(2), found.get(3), returnTo);
    }
}
