package nl.krachtkring.platform.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.platform.ids.Tokens;

/** The key that a site without a set one draws for itself. */
@Singleton
public class SecretMark {

    private static final int BITS = 256;

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public SecretMark(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The key that the first node drew.
     *
     * @return the same for every node and after every start
     */
    @Transactional
    public String drawnOnce() {
        entities.createNativeQuery("INSERT IGNORE INTO site_mark (name, value, at) VALUES ('secret', ?, NOW(6))")
                .setParameter(1, Tokens.random(BITS))
                .executeUpdate();
        List<?> kept = entities.createNativeQuery("SELECT value FROM site_mark WHERE name = 'secret'")
                .getResultList();
        return String.valueOf(kept.get(0));
    }
}
