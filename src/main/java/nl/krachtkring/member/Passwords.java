package nl.krachtkring.member;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.Tokens;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id (RFC 9106; 19 MiB and two passes, the OWASP minimum). At most two at once, so that
 * guesses can't fill the memory.
 */
@Singleton
public class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int WAIT_SECONDS = 8;
    private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final String nobodys = PREFIX + base64(Tokens.bytes(SALT_BYTES)) + "$" + base64(new byte[HASH_BYTES]);

    /**
     * Hashes a password.
     *
     * @param password as typed
     * @return the hash with its salt and parameters, at most 200 characters
     */
    public String hash(String password) {
        byte[] salt = Tokens.bytes(SALT_BYTES);
        return PREFIX + base64(salt) + "$" + base64(argon2id(password, salt));
    }

    /**
     * Whether a password is the one that was hashed. Takes as long for an account that isn't there.
     *
     * @param password as typed
     * @param hash the hash; null for no account, which never matches
     * @return whether it matches
     */
    public boolean match(String password, String hash) {
        String stored = hash == null ? nobodys : hash;
        int split = stored.lastIndexOf('$');
        byte[] salt = Base64.getDecoder().decode(stored.substring(stored.lastIndexOf('$', split - 1) + 1, split));
        byte[] expected = Base64.getDecoder().decode(stored.substring(split + 1));
        return MessageDigest.isEqual(expected, argon2id(password, salt)) && hash != null;
    }

    private byte[] argon2id(String password, byte[] salt) {
        takePlace();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(MEMORY_KIB)
                    .withIterations(PASSES)
                    .withParallelism(1)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            String same = Normalizer.normalize(password, Normalizer.Form.NFKC);
            generator.generateBytes(same.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation("password", "member.password.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("password", "member.password.busy");
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
