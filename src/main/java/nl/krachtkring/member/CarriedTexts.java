package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Carries what a visitor typed along while she makes an account, also when the mail opens in another browser. The text is
 * sealed with a key that lies in her address alone, so that what isn't sent stays private.
 */
@Singleton
public class CarriedTexts {

    /** As long as the mail to confirm an address works. */
    static final Duration KEPT = Duration.ofDays(2);

    /** The longest form there is, encoded. */
    static final int LONGEST = 60_000;

    /** So many at once; beyond it somebody is filling the table. */
    private static final int MOST = 5_000;

    private static final int BITS = 128;

    private final EntityManager entities;
    private final SealedSecrets secrets;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param secrets seals
     * @param clock the time
     */
    @Inject
    public CarriedTexts(EntityManager entities, SealedSecrets secrets, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Keeps what was typed.
     *
     * @param fields texts by the id of their input
     * @return the key to it; empty when there is nothing to keep or too much
     */
    @Transactional
    public Optional<String> keep(Map<String, String> fields) {
        String text = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        if (text.isEmpty() || text.length() > LONGEST || count() >= MOST) {
            return Optional.empty();
        }
        String key = Tokens.random(BITS);
        entities.createNativeQuery("INSERT INTO carried_text (key_hash, sealed, expires_at) VALUES (?, ?, ?)")
                .setParameter(1, Tokens.sha256(key))
                .setParameter(2, secrets.seal(text, key))
                .setParameter(3, SqlTime.utc(clock.instant().plus(KEPT)))
                .executeUpdate();
        return Optional.of(key);
    }

    /**
     * Gives back what was typed, without using it up.
     *
     * @param key as {@link #keep} gave it
     * @return texts by the id of their input; empty when it is too old or was used
     */
    @Transactional
    public Map<String, String> open(String key) {
        List<?> sealed = entities.createNativeQuery(
                        "SELECT sealed FROM carried_text WHERE key_hash = ? AND expires_at > ?")
                .setParameter(1, Tokens.sha256(key))
                .setParameter(2, SqlTime.utc(clock.instant()))
                .getResultList();
        Map<String, String> fields = new LinkedHashMap<>();
        if (!sealed.isEmpty()) {
            for (String field : secrets.open((String) sealed.get(0), key).split("&")) {
                int split = field.indexOf('=');
                fields.put(decoded(field.substring(0, split)), decoded(field.substring(split + 1)));
            }
        }
        return fields;
    }

    /**
     * Drops what was typed, once the form with it is sent.
     *
     * @param key as {@link #keep} gave it
     */
    @Transactional
    public void drop(String key) {
        entities.createNativeQuery("DELETE FROM carried_text WHERE key_hash = ?")
                .setParameter(1, Tokens.sha256(key))
                .executeUpdate();
    }

    private long count() {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM carried_text")
                        .getSingleResult())
                .longValue();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
