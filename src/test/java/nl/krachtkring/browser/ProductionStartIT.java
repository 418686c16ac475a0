package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.launch.Launch;
import nl.krachtkring.launch.Portal;
import nl.krachtkring.launch.Ports;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.launch.Workplace;
import nl.krachtkring.member.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A first start as in production: an empty database and environment variables alone, and nothing of the demo. */
class ProductionStartIT extends BrowserTest {

    private static final String ADDRESS = "eerste@voorbeeld.example";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/beheerder-worden\\S+");

    private static Launch launch;
    private static Portal portal;

    @BeforeAll
    static void start() {
        Workplace place = new Workplace(Path.of("target/production"));
        place.emptyFolder("files");
        place.emptyFolder("mail");
        Map<String, String> settings =
                new TreeMap<>(TestDatabase.access(TestDatabase.PRODUCTION).settings());
        settings.put("PORTAL_DEMO", "false");
        settings.put("PORTAL_ADMIN_EMAIL", ADDRESS);
        launch = new Launch(place, settings);
        portal = launch.start(Ports.free());
    }

    @AfterAll
    static void end() {
        launch.close();
    }

    @Test
    void first_administrator_comes_in_by_the_link_in_the_log() throws IOException {
        Page page = open(link());
        assertAccessible(page);
        page.getByLabel("Naam of schuilnaam").fill("Beheer van de wijk");
        page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill("elf fietsen bij de brug");
        page.locator("#first-administrator-go").click();
        assertThat(page.locator("#factor-secret")).isVisible();
        assertAccessible(page);
        String secret = page.locator("#factor-secret").innerText().replace(" ", "");
        page.getByLabel("Code").fill(Totp.code(secret, Instant.now()));
        page.locator("#factor-go").click();
        page.locator("#factor-done").click();
        page.navigate(portal.address() + "/mijn");
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        assertTrue(page.url().endsWith("/mijn"), page.url());
    }

    @Test
    void nothing_of_the_demo_exists() {
        Page page = open(portal.address() + "/");
        assertThat(page.locator(".demo-bar")).hasCount(0);
        String absent = page.request().get(portal.address() + "/bestaat-niet").text();
        for (String path : List.of("/demo", "/demo/post", "/demo/post.json", "/demo/als")) {
            var answer = page.request().get(portal.address() + path);
            assertEquals(404, answer.status(), path);
            assertEquals(absent, answer.text(), path);
        }
        assertFalse(page.content().contains("demo.example"));
    }

    private static String link() throws IOException {
        Matcher found = LINK.matcher(Files.readString(portal.log()));
        assertTrue(found.find(), () -> "no link in " + portal.log());
        return found.group();
    }
}
