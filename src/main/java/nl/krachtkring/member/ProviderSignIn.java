package nl.krachtkring.member;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.krachtkring.platform.settings.Settings;

/**
 * Speaks OpenID Connect with an organisation: authorization code with PKCE, state and nonce, always all three, and an ID
 * token that is checked whole.
 */
@Singleton
public class ProviderSignIn {

    private static final int SERVER_FAULT = 500;

    /** An organisation that says one of these can't now, or doesn't let her; the others are faults (RFC 6749, 4.1.2.1). */
    private static final Set<String> CANNOT = Set.of("server_error", "temporarily_unavailable");

    private static final Set<String> REFUSED = Set.of(
            "access_denied",
            "login_required",
            "interaction_required",
            "account_selection_required",
            "consent_required");

    private final ProviderCalls calls;
    private final Settings settings;

    /**
     * For the container.
     *
     * @param calls what leaves the portal
     * @param settings the base address
     */
    @Inject
    public ProviderSignIn(ProviderCalls calls, Settings settings) {
        this.calls = calls;
        this.settings = settings;
    }

    /** Where to go to sign in at a provider. */
    URI begin(Provider provider, ProviderJourney journey) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid", "email"),
                        new ClientID(provider.clientId()),
                        back(provider))
                .endpointURI(calls.known(provider).metadata().getAuthorizationEndpointURI())
                .state(new State(journey.state()))
                .nonce(new Nonce(journey.nonce()))
                .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who came back with an answer; its state was checked. */
    ProvenIdentity finish(Provider provider, ProviderJourney journey, ProviderAnswer answer) {
        refuse(answer);
        ProviderCalls.Known known = calls.known(provider);
        boolean named = known.metadata().supportsAuthorizationResponseIssuerParam();
        if (answer.issuer() == null ? named : !answer.issuer().equals(provider.issuer())) {
            throw wrong("the answer names another issuer", null);
        }
        if (answer.code() == null || answer.code().isEmpty()) {
            throw wrong("the answer holds no code", null);
        }
        return IdTokens.check(provider, known.keys(), token(provider, known.metadata(), journey, answer), journey);
    }

    private static void refuse(ProviderAnswer answer) {
        String error = answer.error();
        if (error == null) {
            return;
        }
        if (REFUSED.contains(error)) {
            throw new ProviderTrouble(ProviderTrouble.Kind.STOPPED, "stopped there");
        }
        throw CANNOT.contains(error)
                ? new ProviderTrouble(ProviderTrouble.Kind.DOWN, "can't now")
                : wrong("the answer is a fault", null);
    }

    private JWT token(
            Provider provider, OIDCProviderMetadata metadata, ProviderJourney journey, ProviderAnswer answer) {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(answer.code()), back(provider), new CodeVerifier(journey.verifier()));
        TokenRequest request = new TokenRequest.Builder(
                        metadata.getTokenEndpointURI(), authentication(provider, metadata), grant)
                .build();
        try {
            HTTPResponse response = calls.send(request.toHTTPRequest());
            if (response.getStatusCode() >= SERVER_FAULT) {
                throw new ProviderTrouble(ProviderTrouble.Kind.DOWN, "fails at its token endpoint");
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(response);
            if (!tokens.indicatesSuccess()) {
                throw wrong(
                        "refuses the code: "
                                + tokens.toErrorResponse().getErrorObject().getCode(),
                        null);
            }
            JWT token = ((OIDCTokenResponse) tokens.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
            if (token == null) {
                throw wrong("gives no ID token", null);
            }
            return token;
        } catch (IOException e) {
            throw new ProviderTrouble(ProviderTrouble.Kind.DOWN, "does not answer at its token endpoint", e);
        } catch (ParseException e) {
            throw wrong("answers something else at its token endpoint", e);
        }
    }

    private static ClientAuthentication authentication(Provider provider, OIDCProviderMetadata metadata) {
        ClientID id = new ClientID(provider.clientId());
        Secret secret = new Secret(provider.clientSecret());
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean basic = methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic ? new ClientSecretBasic(id, secret) : new ClientSecretPost(id, secret);
    }

    private URI back(Provider provider) {
        return URI.create(settings.baseUrl() + provider.returnAddress());
    }

    private static ProviderTrouble wrong(String what, Exception cause) {
        return new ProviderTrouble(ProviderTrouble.Kind.WRONG, what, cause);
    }
}
