package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A discussion says what it is about; both pages show each other, each to who may read the other. */
class AboutIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void discussion_and_method_show_each_other_to_those_who_may_read_them(Screen screen, boolean script) {
        String title = "Hoe gaat zo'n eerste gesprek? " + screen;
        Page parent = enter(screen, script, "ouder@demo.example");
        parent.navigate("/groepen/ouders-oleander/gesprekken/nieuw");
        parent.getByLabel("Titel", exact()).fill(title);
        parent.getByLabel("Bericht", exact()).fill("Wie heeft dit al gedaan?");
        press(parent, "Zeg waar dit over gaat");
        look(parent, screen, script, "over-zoeken");
        parent.getByLabel("Werkwijze, artikel, project of begrip", exact()).fill("signs safety");
        parent.keyboard().press("Enter");
        assertThat(parent.getByText("Kies er één")).isVisible();
        look(parent, screen, script, "over-gevonden");
        parent.locator("#over .list a").first().click();
        assertEquals(title, parent.getByLabel("Titel", exact()).inputValue());
        assertThat(parent.locator("#over")).containsText("Signs of Safety");
        look(parent, screen, script, "over-nieuw");
        press(parent, "Plaatsen");
        assertThat(parent.locator("#gaat-over")).containsText("Signs of Safety");
        look(parent, screen, script, "over-gesprek");
        String discussion = parent.url().replaceAll("[?#].*", "");

        parent.navigate("/werkwijzen/signs-of-safety");
        assertThat(parent.locator("#gesprekken")).containsText(title);
        look(parent, screen, script, "over-werkwijze");
        parent.getByText("Alle gesprekken hierover").click();
        assertThat(parent.locator("h1")).hasText("Gesprekken over Signs of Safety");
        assertThat(parent.locator("#gesprekken")).containsText(title);
        look(parent, screen, script, "over-alle");
        parent.navigate("/groepen/ouders-oleander");
        parent.locator("#topic-pick").click();
        look(parent, screen, script, "over-onderwerpen");
        parent.locator("#onderwerpen").getByText("Signs of Safety").click();
        assertThat(parent.locator("#gesprekken")).containsText(title);
        look(parent, screen, script, "over-onderwerp");
        Page visitor = open(screen, "/werkwijzen/signs-of-safety");
        assertFalse(visitor.content().contains("Hoe gaat zo"), "a closed discussion is told to a visitor");
        visitor.navigate("/gesprekken?onderwerp=werkwijzen/signs-of-safety");
        assertFalse(visitor.content().contains("Hoe gaat zo"), "a closed discussion is told to a visitor");
        Page professional = enter(screen, script, "professional@demo.example");
        professional.navigate("/werkwijzen/signs-of-safety");
        assertFalse(professional.content().contains(title));

        parent.navigate(discussion);
        parent.getByText("Kies iets anders").click();
        parent.getByLabel("Werkwijze, artikel, project of begrip", exact()).fill("wat is eigen kracht");
        press(parent, "Zoek");
        look(parent, screen, script, "over-wijzigen");
        parent.locator("#about-form .list button").first().click();
        assertThat(parent.locator("#gaat-over")).containsText("eigen kracht");
        parent.navigate("/werkwijzen/signs-of-safety");
        assertThat(parent.getByText(title)).hasCount(0);
        parent.navigate("/artikelen/wat-is-eigen-kracht");
        assertThat(parent.locator("#gesprekken")).containsText(title);
        look(parent, screen, script, "over-artikel");
        parent.navigate(discussion + "?kies=1");
        press(parent, "Toch niet");
        assertThat(parent.getByText("Gaat over:")).hasCount(0);
    }

    private static void look(Page page, Screen screen, boolean script, String name) {
        if (script) {
            assertAccessible(page);
        }
        assertFits(page);
        screenshot(page, name + "-" + screen.width());
    }

    private Page enter(Screen screen, boolean script, String account) {
        Browser.NewContextOptions options = options(screen).setJavaScriptEnabled(script);
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
