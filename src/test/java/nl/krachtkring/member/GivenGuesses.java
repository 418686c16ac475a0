package nl.krachtkring.member;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.krachtkring.platform.settings.SecretMark;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.settings.SiteSecret;

/** What counts attempts, on the database of a test. */
public final class GivenGuesses {

    private GivenGuesses() {}

    /**
     * The counter as the container makes it.
     *
     * @param entities the database
     * @param clock the time
     * @return with nothing counted yet
     */
    public static Guesses of(EntityManager entities, Clock clock) {
        SealedSecrets secrets = new SealedSecrets(new SiteSecret(new SecretMark(entities), new Settings()));
        return new Guesses(entities, secrets, clock);
    }
}
