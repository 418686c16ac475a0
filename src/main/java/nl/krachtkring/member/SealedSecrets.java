package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.settings.SiteSecret;

/** Keeps secrets that must be read back, such as those of code apps, unreadable in the database and its backups. */
@Singleton
public class SealedSecrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SiteSecret site;

    /**
     * For the container.
     *
     * @param site the key of this site
     */
    @Inject
    public SealedSecrets(SiteSecret site) {
        this.site = site;
    }

    String seal(String secret) {
        return seal(secret, "");
    }

    /** Sealed so that it opens with a key that somebody else holds. */
    String seal(String secret, String key) {
        byte[] nonce = Tokens.bytes(NONCE_BYTES);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), key);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    String open(String sealed) {
        return open(sealed, "");
    }

    String open(String sealed, String key) {
        byte[] both = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] secret = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), key);
        return new String(secret, StandardCharsets.UTF_8);
    }

    /** A keyed hash for a purpose of this room. */
    String hash(String purpose, String text) {
        return Tokens.hmac(site.key(), "member:" + purpose + ":" + text);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String with) {
        try {
            byte[] key = HexFormat.of().parseHex(hash("seal", with));
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PORTAL_SECRET is not the one with which this was sealed", e);
        }
    }
}
