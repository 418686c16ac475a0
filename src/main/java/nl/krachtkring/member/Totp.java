package nl.krachtkring.member;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.krachtkring.platform.ids.Tokens;

/** Codes of now, by RFC 6238 (SHA-1, 30 seconds, six digits, as every authenticator app makes them). */
public final class Totp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    /** 160 bits, as RFC 4226 recommends. */
    static final int SECRET_BYTES = 20;

    /** A clock may be off by one step (RFC 6238, 5.2). */
    private static final int DRIFT = 1;

    private Totp() {}

    /**
     * The code that an app shows.
     *
     * @param secret in base 32
     * @param now the moment
     * @return six digits
     */
    public static String code(String secret, Instant now) {
        return code(bytes(secret), step(now), DIGITS);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] counter = new byte[Long.BYTES];
            for (int i = 0; i < Long.BYTES; i++) {
                counter[i] = (byte) (step >>> (8 * (Long.BYTES - 1 - i)));
            }
            byte[] hash = mac.doFinal(counter);
            int from = hash[hash.length - 1] & 0xf;
            long number = 0;
            for (int i = 0; i < Integer.BYTES; i++) {
                number = (number << 8) | (hash[from + i] & 0xff);
            }
            String all = String.valueOf(number & 0x7fffffffL);
            String padded = "0".repeat(Math.max(0, digits - all.length())) + all;
            return padded.substring(padded.length() - digits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }

    /**
     * The step of which a code is, if it is right and not used before.
     *
     * @param secret in base 32
     * @param code as typed, without spaces
     * @param now the moment
     * @param lastStep the last step that was accepted; that one and earlier ones are refused
     * @return the step, or empty
     */
    static OptionalLong accepted(String secret, String code, Instant now, long lastStep) {
        OptionalLong found = OptionalLong.empty();
        byte[] key = bytes(secret);
        for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
            // Every step is tried, so that the time tells nothing.
            if (Tokens.same(code(key, step, DIGITS), code) && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static long step(Instant now) {
        return now.getEpochSecond() / STEP_SECONDS;
    }

    /** Bytes as people and apps write them. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xff);
            held += 8;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt((buffer >> held) & 0x1f));
            }
            buffer &= (1 << held) - 1;
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - held)) & 0x1f));
        }
        return text.toString();
    }

    static byte[] bytes(String base32) {
        String text = base32.toUpperCase(Locale.ROOT).replace(" ", "").replace("=", "");
        byte[] bytes = new byte[text.length() * BITS / 8];
        int buffer = 0;
        int held = 0;
        int at = 0;
        for (char c : text.toCharArray()) {
            int value = ALPHABET.indexOf(c);
            if (value < 0) {
                throw new IllegalArgumentException("not base 32");
            }
            buffer = (buffer << BITS) | value;
            held += BITS;
            if (held >= 8) {
                held -= 8;
                bytes[at++] = (byte) (buffer >> held);
                buffer &= (1 << held) - 1;
            }
        }
        return bytes;
    }
}
