package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A member has her meetings in her own calendar, by a link that she makes and turns off. */
class AgendaFeedIT extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String AGENDA = "/groepen/ouders-oleander/agenda";

    @Test
    void member_makes_a_link_makes_it_anew_without_titles_and_turns_it_off() throws Exception {
        Page page = open(Screen.PHONE, "/demo");
        DemoDoor.enter(page, "ouder2@demo.example");
        String told = make(page, false);
        HttpResponse<String> feed = get(told);
        assertEquals(200, feed.statusCode());
        assertEquals("private, no-store", header(feed, "Cache-Control"));
        assertTrue(header(feed, "Content-Type").startsWith("text/calendar"), header(feed, "Content-Type"));
        assertTrue(feed.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(feed.body().contains("SUMMARY:Soep en praten"), feed.body());
        assertTrue(feed.body().contains("SUMMARY:Koffie aan de lange tafel"), feed.body());
        assertFalse(feed.body().contains("ecogram"), feed.body());

        String neutral = make(page, true);
        assertAbsent(told);
        String quiet = get(neutral).body();
        assertTrue(quiet.contains("SUMMARY:Afspraak"), quiet);
        for (String word : List.of("Soep", "Koffie", "Oleander", "LOCATION", "DESCRIPTION")) {
            assertFalse(quiet.contains(word), quiet);
        }
        page.navigate(AGENDA);
        assertFalse(page.content().contains(neutral), "a link is shown once");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Link uitzetten"))
                .click();
        assertThat(page.getByText("De link werkt niet meer").first()).isVisible();
        assertAbsent(neutral);
        assertAbsent(address() + "/agenda/volgen/verzonnen/agenda.ics");
    }

    @Test
    void who_is_no_member_is_offered_no_link() {
        assertThat(open("/groepen/oleanderbuurt/agenda").locator("#eigen-agenda"))
                .hasCount(0);
    }

    private static String make(Page page, boolean neutral) {
        page.navigate(AGENDA);
        page.locator("#eigen-agenda summary").click();
        Locator box = page.getByLabel("Laat alleen het woord");
        box.setChecked(neutral);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Link maken"))
                .click();
        assertFits(page);
        assertAccessible(page);
        screenshot(page, "agenda-link-" + (neutral ? "neutraal" : "gewoon"));
        return page.locator("#made-feed").textContent().strip();
    }

    private static void assertAbsent(String address) throws Exception {
        HttpResponse<String> absent = get(address() + "/nooit-geweest");
        HttpResponse<String> answer = get(address);
        assertEquals(404, answer.statusCode());
        assertEquals(absent.body(), answer.body());
        assertEquals(headers(absent), headers(answer));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("content-length");
        return headers;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
