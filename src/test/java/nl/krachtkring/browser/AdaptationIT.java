package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A professional tells how they do it; others read that on the page of the method and comment on it. */
class AdaptationIT extends BrowserTest {

    private static final String METHOD = "/werkwijzen/home-start";
    private static final String FORM = METHOD + "/zo-doen-wij-het/nieuw";

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void professional_tells_how_they_do_it(Screen screen, boolean script) {
        String title = "Twee vrijwilligers op één gezin " + screen;
        Page page = enter(screen, script, "professional@demo.example");
        page.navigate(METHOD);
        assertThat(page.locator("#zo-doen-wij-het")).containsText("Nog niemand vertelde");
        page.locator("#zo-doen-wij-het a").first().click();
        press(page, "Concept opslaan");
        page.getByLabel("In één zin", exact()).fill(title);
        page.getByLabel("Voor wie", exact()).fill("Gezinnen met een baby en peuters");
        page.getByLabel("Wat we anders doen", exact()).fill("Er komen er **twee**, om de week.");
        press(page, "Plaatsen");
        assertThat(page.locator("#reason-error")).isVisible();
        look(page, script, "zo-doen-wij-het-nieuw-" + screen.width());
        press(page, "Concept opslaan");
        page.navigate(FORM);
        assertThat(page.getByLabel("Voor wie", exact())).hasValue("Gezinnen met een baby en peuters");
        page.getByLabel("Waarom", exact()).fill("Is er een ziek, dan komt de ander.");
        press(page, "Plaatsen");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".page-head")).containsText("professional");
        look(page, script, "zo-doen-wij-het-" + screen.width());
        String address = page.url().replaceAll("[?#].*", "");

        Page parent = enter(screen, script, "ouder@demo.example");
        parent.navigate(METHOD);
        assertThat(parent.locator("#zo-doen-wij-het")).containsText("Gezinnen met een baby");
        look(parent, script, "zo-doen-wij-het-lijst-" + screen.width());
        assertEquals(403, parent.navigate(FORM).status());
        parent.navigate(address);
        parent.getByLabel("Reactie", exact()).fill("Dat had ik ook gewild.");
        press(parent, "Reactie plaatsen");
        assertThat(parent.locator(".stream")).containsText("Dat had ik ook gewild.");

        page.navigate(address);
        page.locator("#edit-way").click();
        page.getByLabel("Bericht", exact()).fill("## Voor wie\n\nGezinnen\n\n## Waarom\n\nZiek is ziek.");
        press(page, "Wijziging plaatsen");
        assertThat(page.locator("#text-error")).containsText("wat jullie anders doen");
        page.getByLabel("Bericht", exact())
                .fill("## Voor wie\n\nGezinnen\n\n## Wat we anders doen\n\nTwee.\n\n## Waarom\n\nZiek is ziek.");
        press(page, "Wijziging plaatsen");
        assertThat(page.locator(".page-head .edited")).isVisible();
        page.locator("#withdraw-way").click();
        page.locator("#weghalen button").click();
        assertEquals(404, parent.navigate(address).status());
        parent.navigate(METHOD);
        assertThat(parent.locator("#zo-doen-wij-het")).containsText("Nog niemand vertelde");
    }

    private static void look(Page page, boolean script, String name) {
        if (script) {
            assertAccessible(page);
        }
        assertFits(page);
        screenshot(page, name);
    }

    private Page enter(Screen screen, boolean script, String account) {
        Page page = open(options(screen).setJavaScriptEnabled(script), "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
