package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.krachtkring.platform.persistence.SqlTime;

/** Notes now and then that a sign-in is in use, apart from what the request itself does. */
@Singleton
public class SignInUse {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public SignInUse(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Notes the use.
     *
     * @param signIn the key of the sign-in
     * @param now the moment
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(long signIn, Instant now) {
        entities.createNativeQuery("UPDATE sign_in SET last_used_at = ? WHERE id = ?")
                .setParameter(1, SqlTime.utc(now))
                .setParameter(2, signIn)
                .executeUpdate();
    }
}
