package nl.krachtkring.platform.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.krachtkring.platform.ids.Tokens;

/** The key of this site for tokens and keyed hashes: from the setting, else drawn once and kept in the database. */
@Singleton
public class SiteSecret {

    private static final int BITS = 256;

    private final EntityManager entities;
    private final Settings settings;
    private volatile byte[] known;

    /**
     * For the container.
     *
     * @param entities the database
     * @param settings the setting
     */
    @Inject
    public SiteSecret(EntityManager entities, Settings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /**
     * The key.
     *
     * @return at least 32 bytes, the same on every node and after every start
     */
    @Transactional
    public byte[] key() {
        byte[] key = known;
        if (key == null) {
            String set = settings.get(Setting.PORTAL_SECRET);
            key = (set.isEmpty() ? drawnOnce() : set).getBytes(StandardCharsets.UTF_8);
            known = key;
        }
        return key.clone();
    }

    private String drawnOnce() {
        entities.createNativeQuery("INSERT IGNORE INTO site_mark (name, value, at) VALUES ('secret', ?, NOW(6))")
                .setParameter(1, Tokens.random(BITS))
                .executeUpdate();
        List<?> kept = entities.createNativeQuery("SELECT value FROM site_mark WHERE name = 'secret'")
                .getResultList();
        return String.valueOf(kept.get(0));
    }
}
