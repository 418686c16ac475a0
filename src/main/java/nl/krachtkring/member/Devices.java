package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Recognises a device on which an account signed in before, by a cookie that names no account: its owner gets in while
 * strangers use up the guesses.
 */
@Singleton
public class Devices {

    private static final int BITS = 128;
    private static final int MARK_LENGTH = 32;
    /** A family shares a device; more accounts than this it forgets. */
    private static final int ACCOUNTS = 4;

    private final SealedSecrets secrets;

    /**
     * For the container.
     *
     * @param secrets keyed hashes
     */
    @Inject
    public Devices(SealedSecrets secrets) {
        this.secrets = secrets;
    }

    boolean know(String cookie, long account) {
        List<String> parts = parts(cookie);
        return !parts.isEmpty()
                && parts.subList(1, parts.size()).stream()
                        .anyMatch(mark -> Tokens.same(mark(parts.get(0), account), mark));
    }

    /**
     * The cookie after an account signed in.
     *
     * @param cookie the one that came; null without one
     * @param account the public number of the account
     * @return the value to keep
     */
    public String remember(String cookie, long account) {
        List<String> parts = new ArrayList<>(parts(cookie));
        if (parts.isEmpty()) {
            parts.add(Tokens.random(BITS));
        }
        String mark = mark(parts.get(0), account);
        parts.remove(mark);
        parts.add(1, mark);
        return String.join(".", parts.subList(0, Math.min(parts.size(), 1 + ACCOUNTS)));
    }

    /** A device and an account together; only a cookie that this site gave has the same. */
    String key(String cookie, long account) {
        return mark(parts(cookie).get(0), account);
    }

    /** What guesses on a known device are counted by. */
    String subject(String cookie, long account) {
        return "device:" + mark(parts(cookie).get(0), account);
    }

    private static List<String> parts(String cookie) {
        return cookie == null || cookie.isBlank() || cookie.length() > 300
                ? List.of()
                : Arrays.asList(cookie.split("\\."));
    }

    private String mark(String device, long account) {
        return secrets.hash("device", device + ":" + account).substring(0, MARK_LENGTH);
    }
}
