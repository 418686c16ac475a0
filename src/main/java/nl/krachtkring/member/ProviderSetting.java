package nl.krachtkring.member;

import java.util.Locale;
import nl.krachtkring.platform.settings.Setting;

/** What is set for each provider that {@link Setting#PORTAL_OIDC} names. The operator guide holds the same list. */
public enum ProviderSetting {
    /** What people read on the button, at most 40 characters. */
    NAME,
    /** The issuer of its tokens, an https address; its description lies at {@code /.well-known/openid-configuration} below it. */
    ISSUER,
    /** By which it knows the portal. */
    CLIENT_ID,
    /** With which the portal proves that it is the portal. */
    CLIENT_SECRET;

    /**
     * The environment variable.
     *
     * @param key of the provider
     * @return its name, in capitals
     */
    public String variable(String key) {
        return Setting.PORTAL_OIDC.name() + "_" + key.toUpperCase(Locale.ROOT) + "_" + name();
    }

    /**
     * Whether the value must never be shown.
     *
     * @return true for the secret
     */
    public boolean isSecret() {
        return this == CLIENT_SECRET;
    }
}
