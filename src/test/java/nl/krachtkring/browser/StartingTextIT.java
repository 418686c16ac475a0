package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts to begin with: written by a facilitator, pressed by a member, on a phone without script as on a desktop with it. */
class StartingTextIT extends BrowserTest {

    private static final String TEXTS = "/groepen/ouders-oleander/beginteksten";
    private static final String FORM = "/groepen/ouders-oleander/gesprekken/nieuw";

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void facilitator_writes_one_a_member_begins_with_it_and_nothing_typed_is_overwritten(
            Screen screen, boolean script) {
        String name = "Vraag over school " + screen.width();
        Page facilitator = enter(screen, script, "begeleider@demo.example");
        write(facilitator, screen, script, name);

        Page member = enter(screen, script, "ouder2@demo.example");
        assertEquals(404, member.navigate(TEXTS).status());
        member.navigate(FORM);
        member.getByLabel("Titel", exact()).fill("Gesprek met de juf");
        accessible(member, script);
        assertFits(member);
        screenshot(member, "begin-" + screen.width());
        press(member, "Begin met " + name);
        assertEquals("Gesprek met de juf", member.getByLabel("Titel", exact()).inputValue());
        assertEquals(
                "## Wat gebeurt er?\n\n## Wat wil je weten?", message(member).inputValue());
        assertThat(member.getByText("De begintekst staat in je bericht.")).isVisible();
        accessible(member, script);
        assertFits(member);
        screenshot(member, "begonnen-" + screen.width());

        message(member).fill("Mijn eigen woorden.");
        press(member, "Begin met " + name);
        assertEquals("Mijn eigen woorden.", message(member).inputValue());
        assertThat(member.locator("#errors")).containsText("Die laten we staan");
        assertThat(member.getByText("De begintekst staat in je bericht.")).hasCount(0);
        accessible(member, script);
        assertFits(member);
        screenshot(member, "begin-vol-" + screen.width());

        change(facilitator, screen, script, name);
        press(member, "Plaatsen");
        assertThat(member.locator("main")).containsText("Mijn eigen woorden.");
        takeAway(facilitator, name);
        member.navigate(FORM);
        assertThat(member.getByText("Begin met " + name)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void draft_of_another_window_stays_and_enter_in_the_title_begins_with_nothing(Screen screen, boolean script) {
        String form = "/groepen/oleanderbuurt/gesprekken/nieuw";
        Page member = enter(screen, script, "ouder2@demo.example");
        member.navigate(form);
        Page window = member.context().newPage();
        window.navigate(form);
        message(window).fill("Begonnen in een ander venster.");
        press(window, "Concept opslaan");
        press(member, "Begin met Voorstellen");
        assertThat(member.locator("#errors")).containsText("nog een concept met tekst");
        member.navigate(form);
        assertEquals("Begonnen in een ander venster.", message(member).inputValue());

        message(member).fill("");
        press(member, "Concept opslaan");
        member.getByLabel("Titel", exact()).fill("Hallo allemaal");
        member.getByLabel("Titel", exact()).press("Enter");
        assertThat(member.getByText("Concept van").first()).isVisible();
        assertEquals("", message(member).inputValue());
        press(member, "Begin met Voorstellen");
        assertFalse(message(member).inputValue().isBlank());
        assertEquals("Hallo allemaal", member.getByLabel("Titel", exact()).inputValue());
        message(member).fill("");
        member.getByLabel("Titel", exact()).fill("");
        press(member, "Concept opslaan");
    }

    private static void write(Page page, Screen screen, boolean script, String name) {
        page.navigate("/groepen/ouders-oleander");
        page.getByText("Beginteksten").click();
        accessible(page, script);
        assertFits(page);
        screenshot(page, "beginteksten-leeg-" + screen.width());
        page.getByText("Begintekst schrijven").click();
        page.getByLabel("Naam", exact()).fill(name);
        press(page, "Begintekst opslaan");
        assertThat(page.locator("#errors")).isVisible();
        assertEquals(name, page.getByLabel("Naam", exact()).inputValue());
        page.getByLabel("Tekst", exact()).fill("## Wat gebeurt er?\n\n## Wat wil je weten?");
        accessible(page, script);
        assertFits(page);
        screenshot(page, "begintekst-nieuw-" + screen.width());
        press(page, "Begintekst opslaan");
        assertThat(page.getByText("De begintekst staat klaar.")).isVisible();
        accessible(page, script);
        assertFits(page);
        screenshot(page, "beginteksten-" + screen.width());
    }

    /** In two windows: the second one hears of the first, and overwrites it only when she presses again. */
    private static void change(Page page, Screen screen, boolean script, String name) {
        edit(page, name);
        Page window = page.context().newPage();
        window.navigate(page.url());
        window.getByLabel("Tekst", exact()).fill("Uit een ander venster.");
        press(window, "Begintekst opslaan");
        page.getByLabel("Tekst", exact()).fill("Uit dit venster.");
        press(page, "Begintekst opslaan");
        assertEquals("Uit dit venster.", page.getByLabel("Tekst", exact()).inputValue());
        assertThat(page.locator(".notice-warning")).containsText("Uit een ander venster.");
        accessible(page, script);
        assertFits(page);
        screenshot(page, "begintekst-wijzigen-" + screen.width());
        press(page, "Begintekst opslaan");
        assertThat(page.getByText("Uit dit venster.")).isVisible();
    }

    private static void takeAway(Page page, String name) {
        edit(page, name);
        press(page, "Begintekst weghalen");
        assertThat(page.getByText("De begintekst is weg.")).isVisible();
        assertThat(page.getByText(name)).hasCount(0);
    }

    private static void edit(Page page, String name) {
        page.navigate(TEXTS);
        page.locator("article", new Page.LocatorOptions().setHasText(name))
                .getByText("Wijzigen", new Locator.GetByTextOptions().setExact(false))
                .click();
    }

    private static Locator message(Page page) {
        return page.getByLabel("Bericht", exact());
    }

    /** The checker is a script itself. */
    private static void accessible(Page page, boolean script) {
        if (script) {
            assertAccessible(page);
        }
    }

    private Page enter(Screen screen, boolean script, String account) {
        Page page = open(options(screen).setJavaScriptEnabled(script), "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
