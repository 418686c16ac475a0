package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case goes round by round, on a phone without script as on a desktop with it. */
class ConsultationIT extends BrowserTest {

    private static final String FORM = "/groepen/professionals-rijnmond/gesprekken/nieuw";

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void colleagues_ask_then_advise_and_who_brought_the_case_has_the_last_word(Screen screen, boolean script) {
        Page writer = enter(screen, script, "professional@demo.example");
        writer.navigate(FORM);
        writer.getByLabel("Titel", exact()).fill("Een gezin dat afspraken afzegt " + screen);
        press(writer, "Intervisie");
        assertTrue(writer.url().endsWith("?soort=intervisie"), writer.url());
        assertThat(writer.getByText("Vertel je casus zonder namen")).isVisible();
        writer.getByLabel("Bericht", exact()).fill("Al drie keer is de afspraak afgezegd. Wat zou jij doen?");
        accessible(writer, script);
        assertFits(writer);
        screenshot(writer, "intervisie-nieuw-" + screen.width());
        press(writer, "Plaatsen");
        String address = writer.url().replaceAll("[?#].*", "");
        assertThat(writer.locator("#intervisie .lead")).containsText("Je collega's vragen eerst door");

        Page colleague = enter(screen, script, "begeleider@demo.example");
        colleague.navigate(address);
        assertThat(colleague.locator("#intervisie .lead")).containsText("geef nog geen advies");
        reply(colleague, "Wie zegt de afspraak af?");
        assertThat(colleague.locator(".stream-part")).hasText("Doorvragen");
        Page stale = enter(screen, script, "begeleider@demo.example");
        stale.navigate(address);

        writer.navigate(address);
        open(writer);
        writer.getByLabel("Laatste dag van deze ronde", exact()).fill("2001-01-01");
        press(writer, "Laatste dag bewaren");
        open(writer);
        assertThat(writer.locator("#lastDay-error")).containsText("Kies vandaag of een dag");
        accessible(writer, script);
        press(writer, "Naar de adviesronde");
        assertThat(writer.locator("#intervisie [aria-current]")).hasText("Advies");
        open(stale);
        press(stale, "Naar de adviesronde");
        assertThat(stale.locator("main")).containsText("Iemand anders was je net voor");

        String open = "De volgende ronde is open: Een gezin dat afspraken afzegt " + screen;
        writer.navigate("/mijn/berichten");
        assertThat(writer.getByText(open)).hasCount(0);
        colleague.navigate("/mijn/berichten");
        screenshot(colleague, "intervisie-bericht-" + screen.width());
        press(colleague, open);
        assertTrue(colleague.url().startsWith(address), colleague.url());
        assertThat(colleague.locator("#intervisie .lead")).containsText("Geef nu je advies");
        colleague.locator(".comment").getByText("Beantwoorden", exactText()).click();
        reply(colleague, "Ik zou een keer langs de deur gaan.");
        assertThat(colleague.locator(".stream-part")).hasCount(2);
        assertThat(colleague.locator(".stream > .comment")).hasCount(2);
        accessible(colleague, script);
        assertFits(colleague);
        screenshot(colleague, "intervisie-advies-" + screen.width());
        open(colleague);
        press(colleague, "Naar \"Wat ik meeneem\"");
        assertThat(colleague.locator("#reageer")).hasCount(0);

        writer.navigate(address);
        reply(writer, "Ik neem mee dat ik eerst luister.");
        assertThat(writer.locator(".stream-part").nth(2)).hasText("Wat ik meeneem");
        open(writer);
        press(writer, "Intervisie afronden");
        assertThat(writer.locator("#intervisie h2")).hasText("Deze intervisie is afgerond");
        assertThat(writer.locator("#reageer")).hasCount(0);
        accessible(writer, script);
        assertFits(writer);
        screenshot(writer, "intervisie-klaar-" + screen.width());
        proof(colleague, address, screen, script);
    }

    /** The document tells neither the case nor the name in the group, and opens for nobody else. */
    private void proof(Page colleague, String address, Screen screen, boolean script) {
        colleague.navigate(address);
        colleague
                .getByText("Bewijs van deelname", new Page.GetByTextOptions().setExact(true))
                .click();
        press(colleague, "Bewijs maken");
        assertThat(colleague.locator("#ownName-error")).not().isEmpty();
        colleague.getByLabel("Je eigen naam", exact()).fill("M.J. van Dijk-Öztürk");
        colleague.getByLabel("Onderwerp", exact()).selectOption("Zorgen over school");
        colleague.getByLabel("Tijd die het je kostte", exact()).selectOption("1,5 uur");
        accessible(colleague, script);
        assertFits(colleague);
        screenshot(colleague, "bewijs-vragen-" + screen.width());
        press(colleague, "Bewijs maken");
        assertTrue(colleague.url().matches(".*/mijn/deelname/[0-9]{15}([?].*)?"), colleague.url());
        assertThat(colleague.locator("main")).containsText("M.J. van Dijk-Öztürk");
        assertThat(colleague.locator("main")).containsText("1,5 uur");
        for (String secret : new String[] {"Marleen", "gezin dat afspraken", "Professionals Rijnmond"}) {
            assertThat(colleague.locator("main")).not().containsText(secret);
        }
        accessible(colleague, script);
        assertFits(colleague);
        screenshot(colleague, "bewijs-" + screen.width());
        String proof = colleague.url().replaceAll("[?#].*", "");
        assertEquals(200, colleague.request().get(proof + "/bewijs.pdf").status());
        assertTrue(colleague.request().get(proof + "/bewijs.pdf").text().startsWith("%PDF-"), "an empty file");
        assertEquals(
                "application/pdf",
                colleague.request().get(proof + "/bewijs.pdf").headers().get("content-type"));

        Page other = enter(screen, script, "professional@demo.example");
        assertEquals(404, other.request().get(proof).status());
        assertEquals(404, other.request().get(proof + "/bewijs.pdf").status());
        Page outsider = enter(screen, script, "ouder@demo.example");
        String number = address.replaceAll(".*/gesprekken/([0-9]{15}).*", "$1");
        assertEquals(
                404,
                outsider.request()
                        .get(proof.replaceAll("/mijn.*", "/mijn/deelname/nieuw?gesprek=" + number))
                        .status());
        colleague.navigate(proof.replaceAll("/[0-9]+$", ""));
        assertThat(colleague.getByText("Zorgen over school")).isVisible();
        colleague.navigate(proof);
        colleague.getByText("Dit bewijs weghalen").click();
        press(colleague, "Haal dit bewijs weg");
        assertEquals(404, colleague.request().get(proof).status());
    }

    private static void reply(Page page, String text) {
        page.getByLabel("Reactie", exact()).fill(text);
        press(page, "Reactie plaatsen");
        assertThat(page.getByText(text)).isVisible();
    }

    private static void open(Page page) {
        page.getByText("Deze ronde afsluiten").click();
    }

    private static Locator.GetByTextOptions exactText() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** The checker is a script itself. */
    private static void accessible(Page page, boolean script) {
        if (script) {
            assertAccessible(page);
        }
    }

    private Page enter(Screen screen, boolean script, String account) {
        Browser.NewContextOptions options = options(screen).setJavaScriptEnabled(script);
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
