package nl.krachtkring.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.krachtkring.launch.Launch;
import nl.krachtkring.launch.Portal;
import nl.krachtkring.launch.Ports;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.launch.Workplace;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** A portal with the demo's people, two organisations that ask who one is, and a third that never answers. */
final class TwoProviders implements AutoCloseable {

    private final MockOAuth2Server town = new MockOAuth2Server(new OAuth2Config(true));
    private final MockOAuth2Server care = new MockOAuth2Server(new OAuth2Config(true));
    private final Launch launch;
    private final Portal portal;

    TwoProviders() {
        town.start();
        care.start();
        awaken(town, "gemeente");
        awaken(care, "zorg");
        Workplace place = new Workplace(Path.of("target/providers"));
        place.emptyFolder("files");
        place.emptyFolder("mail");
        Map<String, String> settings =
                new TreeMap<>(TestDatabase.access(TestDatabase.PROVIDERS).settings());
        settings.put("PORTAL_OIDC", "gemeente,zorg,stil");
        settings.putAll(settings(
                "GEMEENTE", "Gemeente Noord", town.issuerUrl("gemeente").toString()));
        settings.putAll(settings("ZORG", "Zorg Zuid", care.issuerUrl("zorg").toString()));
        settings.putAll(settings("STIL", "Stille Stichting", "http://localhost:" + Ports.free()));
        launch = new Launch(place, settings);
        portal = launch.start(Ports.free());
    }

    /** The first answer takes seconds on a busy machine, while the portal has patience for three; keys are made in it. */
    private static void awaken(MockOAuth2Server server, String issuer) {
        for (String path : new String[] {"/.well-known/openid-configuration", "/jwks"}) {
            try {
                URI.create(server.issuerUrl(issuer) + path).toURL().openStream().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Map<String, String> settings(String key, String name, String issuer) {
        String all = "PORTAL_OIDC_" + key + "_";
        return Map.of(
                all + "NAME",
                name,
                all + "ISSUER",
                issuer,
                all + "CLIENT_ID",
                "krachtkring",
                all + "CLIENT_SECRET",
                "x");
    }

    /** The options of a profile on this portal. */
    Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL(portal.address())
                .setViewportSize(screen.width(), screen.height())
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** Says at an organisation who one is, with an address that it confirmed. */
    static void say(Page page, String subject, String email) {
        page.locator("input[name=username]").fill(subject);
        page.locator("textarea[name=claims]")
                .fill("{\"aud\":\"krachtkring\",\"email\":\"" + email + "\",\"email_verified\":true}");
        page.locator("input[type=submit]").click();
    }

    @Override
    public void close() {
        launch.close();
        town.shutdown();
        care.shutdown();
    }
}
