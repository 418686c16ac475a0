package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.persistence.SqlTime;

/** Gives challenges that the site signs, so that a page writes nothing, and accepts the answer to each once on all nodes. */
@Singleton
public class PasskeyChallenges {

    /** How long a page may stand open before its key is used. */
    static final Duration VALID = Duration.ofMinutes(30);

    private static final int BITS = 128;
    private static final int PARTS = 3;

    private final EntityManager entities;
    private final SealedSecrets secrets;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param secrets signs
     * @param clock the time
     */
    @Inject
    public PasskeyChallenges(EntityManager entities, SealedSecrets secrets, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A challenge for a purpose, as base64url. */
    String fresh(String purpose) {
        String text = Tokens.random(BITS) + "." + clock.instant().plus(VALID).getEpochSecond();
        String signed = text + "." + signature(purpose, text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(StandardCharsets.US_ASCII));
    }

    /** Uses a challenge up; false when it is not ours, for another purpose, too old or answered before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String purpose, byte[] challenge) {
        String text = new String(challenge, StandardCharsets.US_ASCII);
        String[] parts = text.split("\\.");
        if (parts.length != PARTS || !Tokens.same(signature(purpose, parts[0] + "." + parts[1]), parts[2])) {
            return false;
        }
        Instant expires = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        return expires.isAfter(clock.instant())
                && entities.createNativeQuery(
                                        "INSERT IGNORE INTO passkey_challenge (challenge_hash, expires_at) VALUES (?, ?)")
                                .setParameter(1, Tokens.sha256(text))
                                .setParameter(2, SqlTime.utc(expires))
                                .executeUpdate()
                        == 1;
    }

    private String signature(String purpose, String text) {
        return secrets.hash("passkey-challenge", purpose + ":" + text);
    }
}
