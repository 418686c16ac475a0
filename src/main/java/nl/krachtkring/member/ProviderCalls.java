package nl.krachtkring.member;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What leaves the portal for an organisation: few calls, each with an end, none to an address that could be listened to
 * and none that follows a redirect. What an organisation says of itself is kept for an hour.
 */
@Singleton
public class ProviderCalls {

    /** Longest wait for a connection, in milliseconds. */
    private static final int CONNECT_MILLIS = 2_000;
    /** Longest wait for an answer, in milliseconds. */
    private static final int READ_MILLIS = 3_000;
    /** More than any list of keys needs. */
    private static final int MOST_BYTES = 100_000;

    private static final Duration KEPT = Duration.ofHours(1);
    /** So long nobody asks again who just didn't answer: people who press twice don't wait twice. */
    private static final Duration REST = Duration.ofSeconds(15);

    private static final Logger LOG = Logger.getLogger(ProviderCalls.class.getName());

    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();

    /**
     * What a provider says of itself.
     *
     * @param metadata its addresses
     * @param keys with which it signs; fetched when needed
     * @param at when it said so
     */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {}

    /**
     * For the container.
     *
     * @param clock the time
     */
    @Inject
    public ProviderCalls(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asks a provider about itself, or remembers.
     *
     * @throws ProviderTrouble of kind {@code DOWN}
     */
    Known known(Provider provider) {
        Instant now = clock.instant();
        Known kept = known.get(provider.issuer());
        if (kept != null && now.isBefore(kept.at().plus(KEPT))) {
            return kept;
        }
        Instant last = failed.get(provider.issuer());
        if (last != null && now.isBefore(last.plus(REST))) {
            throw new ProviderTrouble(ProviderTrouble.Kind.DOWN, "did not answer a moment ago");
        }
        try {
            OIDCProviderMetadata metadata = metadata(provider);
            Known fresh = new Known(metadata, keys(metadata), now);
            known.put(provider.issuer(), fresh);
            failed.remove(provider.issuer());
            return fresh;
        } catch (GeneralException | IOException | IllegalArgumentException e) {
            failed.put(provider.issuer(), now);
            LOG.log(Level.WARNING, provider + " can't be used for signing in", e);
            throw new ProviderTrouble(ProviderTrouble.Kind.DOWN, "can't be used", e);
        }
    }

    /** Sends a request that ends. */
    HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        return request.send();
    }

    private OIDCProviderMetadata metadata(Provider provider) throws GeneralException, IOException {
        Issuer issuer = new Issuer(provider.issuer());
        HTTPResponse answer = send(new HTTPRequest(HTTPRequest.Method.GET, OIDCProviderMetadata.resolveURL(issuer)));
        answer.ensureStatusCode(HTTPResponse.SC_OK);
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(answer.getBody());
        if (!issuer.equals(metadata.getIssuer())) {
            throw new GeneralException("calls itself " + metadata.getIssuer());
        }
        demandProtected(metadata.getAuthorizationEndpointURI());
        demandProtected(metadata.getTokenEndpointURI());
        demandProtected(metadata.getJWKSetURI());
        return metadata;
    }

    private static void demandProtected(URI address) throws GeneralException {
        if (Stream.ofNullable(address).noneMatch(Providers::isProtected)) {
            throw new GeneralException("has an address without https: " + address);
        }
    }

    private static JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
        DefaultResourceRetriever retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever)
                .cache(KEPT.toMillis(), CONNECT_MILLIS + READ_MILLIS)
                .refreshAheadCache(false)
                .build();
    }
}
