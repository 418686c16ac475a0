package nl.krachtkring.platform.ids;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Random tokens and the hashes under which they are kept; a token itself is never stored. */
public final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    /**
     * Draws a token for a cookie or a private link.
     *
     * @param bits its strength, a multiple of 8
     * @return the token in base64url without padding
     */
    public static String random(int bits) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bits / 8));
    }

    /**
     * Draws random bytes.
     *
     * @param count how many
     * @return that many bytes from a secure source
     */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * Hashes a text with SHA-256.
     *
     * @param text any text
     * @return 64 lower-case hexadecimal digits
     */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Hashes a text with a key (HMAC-SHA-256, RFC 2104).
     *
     * @param key the secret, not empty
     * @param text any text
     * @return 64 lower-case hexadecimal digits
     */
    public static String hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /**
     * Compares two tokens in a time that doesn't tell where they differ.
     *
     * @param expected the right one
     * @param given the one to check; may be null
     * @return whether they are the same
     */
    public static boolean same(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
