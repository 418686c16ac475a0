package nl.krachtkring.member;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.krachtkring.platform.settings.Settings;

/**
 * Reads and checks what a browser says of a passkey (Web Authentication level 2, sections 7.1 and 7.2), for this site's
 * address, a challenge of this site, and a person who showed herself to the device. The only place that knows the library.
 */
@Singleton
public class PasskeyProof {

    private static final int LONGEST = 20_000;

    private static final List<PublicKeyCredentialParameters> KINDS = Stream.of(
                    COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind))
            .toList();

    private final PasskeyChallenges challenges;
    private final Settings settings;
    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    /**
     * A key as it is kept.
     *
     * @param credential its name, base64url
     * @param publicKey its public half with that name, base64url
     * @param count how far its counter was
     * @param backupEligible whether the device may copy it to others
     */
    public record Key(String credential, String publicKey, long count, boolean backupEligible) {}

    /**
     * A key that was used.
     *
     * @param key with its counter as it is now
     * @param user the account as the device knows it, base64url; empty when it didn't say
     */
    public record Use(Key key, String user) {}

    /**
     * For the container.
     *
     * @param challenges accepts each challenge once
     * @param settings the address of the site
     */
    @Inject
    public PasskeyProof(PasskeyChallenges challenges, Settings settings) {
        this.challenges = challenges;
        this.settings = settings;
    }

    /** The host for which keys are made. */
    String site() {
        return URI.create(settings.baseUrl()).getHost();
    }

    /** A new key; empty when anything about it is not right. */
    Optional<Key> made(String purpose, String answer) {
        return checked(answer, text -> {
            RegistrationData data = manager.parseRegistrationResponseJSON(text);
            Optional<ServerProperty> server = server(purpose, data.getCollectedClientData());
            server.ifPresent(property -> manager.verify(data, new RegistrationParameters(property, KINDS, true, true)));
            return server.map(property -> key(data.getAttestationObject().getAuthenticatorData()));
        });
    }

    /** The name of the key that was used, before anything is checked. */
    Optional<String> credential(String answer) {
        return checked(answer, text -> Optional.ofNullable(
                        manager.parseAuthenticationResponseJSON(text).getCredentialId())
                .map(PasskeyProof::base64));
    }

    /** The use of a key; empty when anything about it is not right. */
    Optional<Use> used(String purpose, String answer, Key key) {
        return checked(answer, text -> {
            AuthenticationData data = manager.parseAuthenticationResponseJSON(text);
            Optional<ServerProperty> server = server(purpose, data.getCollectedClientData());
            server.ifPresent(property ->
                    manager.verify(data, new AuthenticationParameters(property, record(key), null, true, true)));
            return server.map(property -> new Use(
                    new Key(
                            key.credential(),
                            key.publicKey(),
                            data.getAuthenticatorData().getSignCount(),
                            key.backupEligible()),
                    data.getUserHandle() == null ? "" : base64(data.getUserHandle())));
        });
    }

    /** Whatever an answer holds that is not of the standard, it is refused and nothing else happens. */
    private static <T> Optional<T> checked(String answer, Function<String, Optional<T>> check) {
        if (answer == null || answer.isBlank() || answer.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return check.apply(answer);
        } catch (WebAuthnException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private Optional<ServerProperty> server(String purpose, CollectedClientData client) {
        if (!challenges.take(purpose, client.getChallenge().getValue())) {
            return Optional.empty();
        }
        return Optional.of(ServerProperty.builder()
                .origin(com.webauthn4j.data.client.Origin.create(settings.baseUrl()))
                .rpId(site())
                .challenge(client.getChallenge())
                .build());
    }

    private Key key(AuthenticatorData<?> data) {
        AttestedCredentialData made = data.getAttestedCredentialData();
        return new Key(
                base64(made.getCredentialId()), base64(keys.convert(made)), data.getSignCount(), data.isFlagBE());
    }

    private CredentialRecordImpl record(Key key) {
        AttestedCredentialData kept = keys.convert(Base64.getUrlDecoder().decode(key.publicKey()));
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.backupEligible(),
                false,
                key.count(),
                kept,
                null,
                null,
                null,
                null);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
