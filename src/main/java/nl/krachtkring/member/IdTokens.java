package nl.krachtkring.member;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.util.Set;

/**
 * Checks an ID token as OpenID Connect Core, section 3.1.3.7, demands: signed by a key of the issuer, by that issuer, for
 * this portal, for this sign-in, not expired and not from the future (60 seconds of difference are allowed).
 */
final class IdTokens {

    /** Signed with a key that only the issuer holds; a shared secret or no signature never counts. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** OpenID Connect Core, section 2: a subject has at most 255 ASCII characters. */
    private static final int LONGEST_SUBJECT = 255;

    private IdTokens() {}

    /**
     * Who the token is about.
     *
     * @param provider who should have signed it
     * @param keys of that provider
     * @param token as it came
     * @param journey of the sign-in that it should belong to
     * @return the identity, with its address where the provider says that it is confirmed
     * @throws ProviderTrouble of kind {@code WRONG}, or {@code DOWN} when the keys can't be fetched
     */
    static ProvenIdentity check(
            Provider provider, JWKSource<SecurityContext> keys, JWT token, ProviderJourney journey) {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(provider.issuer()),
                new ClientID(provider.clientId()),
                new JWSVerificationKeySelector<>(ALGORITHMS, keys),
                null);
        try {
            IDTokenClaimsSet claims = validator.validate(token, new Nonce(journey.nonce()));
            demandMadeFor(provider, claims);
            String subject = claims.getSubject().getValue();
            if (subject.length() > LONGEST_SUBJECT || !subject.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
                throw new ProviderTrouble(ProviderTrouble.Kind.WRONG, "the subject is no subject");
            }
            String issuer = claims.getIssuer().getValue();
            return new ProvenIdentity(provider.key(), issuer, subject, email(claims), journey.returnTo());
        } catch (RemoteKeySourceException e) {
            throw new ProviderTrouble(ProviderTrouble.Kind.DOWN, "the keys can't be fetched", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new ProviderTrouble(ProviderTrouble.Kind.WRONG, "the ID token is not right", e);
        }
    }

    /** Section 3.1.3.7, 4 and 5: a token for several names the one it was made for, which must be this portal. */
    private static void demandMadeFor(Provider provider, IDTokenClaimsSet claims) {
        String party = claims.getStringClaim("azp");
        boolean several = claims.getAudience().size() > 1;
        if (party == null ? several : !party.equals(provider.clientId())) {
            throw new ProviderTrouble(ProviderTrouble.Kind.WRONG, "the ID token was made for another client");
        }
    }

    private static String email(IDTokenClaimsSet claims) {
        String email = claims.getStringClaim("email");
        boolean confirmed = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return confirmed && email != null && Emails.isValid(email) ? email.strip() : null;
    }
}
