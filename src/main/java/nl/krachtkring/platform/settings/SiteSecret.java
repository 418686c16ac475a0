package nl.krachtkring.platform.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** The key of this site for tokens and keyed hashes: from the setting, else drawn once and kept in the database. */
@Singleton
public class SiteSecret {

    private final SecretMark mark;
    private final Settings settings;
    private volatile byte[] known;

    /**
     * For the container.
     *
     * @param mark the key that was drawn
     * @param settings the setting
     */
    @Inject
    public SiteSecret(SecretMark mark, Settings settings) {
        this.mark = mark;
        this.settings = settings;
    }

    /**
     * The key.
     *
     * @return at least 32 bytes, the same on every node and after every start
     */
    public byte[] key() {
        byte[] key = known;
        if (key == null) {
            String set = settings.get(Setting.PORTAL_SECRET);
            key = (set.isEmpty() ? mark.drawnOnce() : set).getBytes(StandardCharsets.UTF_8);
            known = key;
        }
        return key.clone();
    }
}
