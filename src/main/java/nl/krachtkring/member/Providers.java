package nl.krachtkring.member;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.krachtkring.platform.persistence.DatabaseReady;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/** The organisations at which people can sign in, as the operator set them. */
@Singleton
public class Providers {

    /** More buttons than that nobody reads. */
    private static final int MOST = 10;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ISSUER = 255;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]{0,19}");
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1");

    private final Settings settings;

    /**
     * For the container.
     *
     * @param settings what the operator set
     */
    @Inject
    public Providers(Settings settings) {
        this.settings = settings;
    }

    /**
     * Every provider.
     *
     * @return in the order of the setting
     */
    public List<Provider> all() {
        return Arrays.stream(settings.get(Setting.PORTAL_OIDC).split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(this::provider)
                .toList();
    }

    /**
     * One provider.
     *
     * @param key its key
     * @return empty when there is none with that key
     */
    public Optional<Provider> find(String key) {
        return all().stream().filter(provider -> provider.key().equals(key)).findFirst();
    }

    void ready(@Observes DatabaseReady ready) {
        check();
    }

    /**
     * Refuses settings with which nobody could sign in, or not safely.
     *
     * @throws IllegalStateException that names the setting
     */
    public void check() {
        List<Provider> all = all();
        long different = all.stream().map(Provider::key).distinct().count();
        boolean named = all.stream().allMatch(one -> KEY.matcher(one.key()).matches());
        if (!named || different < all.size() || all.size() > MOST) {
            throw new IllegalStateException(Setting.PORTAL_OIDC + ": at most " + MOST
                    + " different keys with commas, each of small letters and digits, a letter first");
        }
        all.forEach(Providers::check);
    }

    private static void check(Provider one) {
        boolean readable = !one.name().isEmpty() && one.name().length() <= LONGEST_NAME;
        demand(readable, one, ProviderSetting.NAME, "a name of at most " + LONGEST_NAME + " characters");
        demand(isIssuer(one.issuer()), one, ProviderSetting.ISSUER, "an https address without query");
        demand(!one.clientId().isEmpty(), one, ProviderSetting.CLIENT_ID, "is missing");
        demand(!one.clientSecret().isEmpty(), one, ProviderSetting.CLIENT_SECRET, "is missing");
    }

    private static void demand(boolean right, Provider one, ProviderSetting setting, String what) {
        if (!right) {
            throw new IllegalStateException(setting.variable(one.key()) + ": " + what);
        }
    }

    private static boolean isIssuer(String text) {
        try {
            URI address = URI.create(text);
            return text.length() <= LONGEST_ISSUER
                    && isProtected(address)
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether nobody can listen in: TLS, or a machine that talks to itself, as in tests. */
    static boolean isProtected(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && LOCAL_HOSTS.contains(address.getHost())));
    }

    private Provider provider(String key) {
        return new Provider(
                key,
                value(key, ProviderSetting.NAME),
                value(key, ProviderSetting.ISSUER),
                value(key, ProviderSetting.CLIENT_ID),
                value(key, ProviderSetting.CLIENT_SECRET));
    }

    private String value(String key, ProviderSetting setting) {
        return settings.value(setting.variable(key));
    }
}
