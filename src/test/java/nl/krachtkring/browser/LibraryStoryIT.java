package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people come to the library from home on a phone: one to choose a method, one to tell what it was like. */
class LibraryStoryIT extends BrowserTest {

    private static final String CHOSEN = "Signs of Safety";
    private static final String OTHER = "Samen Veilig Stap voor Stap";
    private static final String PARENT = "Mama van drie";
    private static final String TOLD =
            "Dat ze elke keer dezelfde verpleegkundige was, en dat ik zelf mocht kiezen waar we over praatten.";
    private static final int TO_COMPARED = 5;
    private static final int TO_TOLD = 7;

    private int taps;
    private int pictures;

    @Test
    void wijkteam_member_chooses_a_method_for_a_situation() {
        Page page = open(Screen.PHONE, "/inloggen");
        page.getByLabel("E-mailadres").fill("noor@demo.example");
        page.getByLabel("Wachtwoord", exact()).fill("Samen-sterk-in-2026!");
        press(page, "Inloggen");
        page.waitForURL(Pattern.compile(".*/mijn.*"));
        page.navigate("/");
        tap(page.locator("#ik-zoek"));
        look(page, "kiezen");
        tap(link(page, "Zorgen over veiligheid thuis"));
        tap(page.getByLabel("Vergelijken: " + CHOSEN, exact()));
        tap(page.getByLabel("Vergelijken: " + OTHER, exact()));
        look(page, "kiezen");
        tap(page.locator("#vergelijk-toon"));
        assertEquals(TO_COMPARED, taps);
        Locator compared = page.locator(".compared");
        assertThat(compared.locator(".compared-not td")).hasCount(2);
        assertThat(row(compared, "Wie werkt hiermee")).containsText("Jeugdhulp De Kiezel");
        assertThat(row(compared, "Kosten").locator("td")).hasCount(2);
        look(page, "kiezen");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#erbij")).isHidden();
        screenshot(page, "verhaal-kiezen-afdruk-360");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        tap(link(page, "Lees alles over " + CHOSEN));
        assertThat(heading(page, "Wanneer niet")).isVisible();
        look(page, "kiezen");
        press(page, "Bewaren");
        assertThat(page.getByText("Bewaard. Je vindt het terug").first()).isVisible();

        tap(link(page, "Bekijk ze in de inventarisatie"));
        page.getByLabel("Gemeente").selectOption("Kadestad");
        press(page, "Laat zien");
        assertThat(page.locator("tbody tr").filter(has("Lindehof"))).hasCount(0);
        look(page, "kiezen");
        tap(link(page, "Jeugdhulp De Kiezel"));
        assertThat(heading(page, "Werkt met")).isVisible();
        assertThat(page.locator(".contact-row")).containsText("Jeroen Verbeek");
        look(page, "kiezen");

        page.navigate("/mijn/bewaard");
        Locator kept = page.locator("main .list > li").filter(has(CHOSEN));
        assertThat(kept).hasCount(1);
        assertThat(kept.locator("p").first()).containsText(Pattern.compile("^" + CHOSEN));
        look(page, "kiezen");
        kept.getByText("Niet meer bewaren").click();
        assertThat(kept).hasCount(0);
    }

    @Test
    void parent_without_an_account_tells_what_it_was_like() {
        Page page = open(Screen.PHONE, "/");
        tap(page.locator("#ik-zoek"));
        tap(link(page, "Zwanger, baby of peuter"));
        look(page, "vertellen");
        tap(link(page, "Stevig Ouderschap"));
        String method = page.url();
        look(page, "vertellen");
        tap(page.locator(".page-actions").getByText("Deel je ervaring"));
        tap(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Als ouder")));
        page.getByLabel("Wat hielp", exact()).fill(TOLD);
        page.getByLabel("Naam of schuilnaam", exact()).fill(PARENT);
        tap(page.getByRole(AriaRole.CHECKBOX).first());
        look(page, "vertellen");
        tap(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ervaring plaatsen")));
        assertEquals(TO_TOLD, taps);
        assertThat(page.getByText("Wacht op beoordeling").first()).isVisible();
        assertThat(page.getByText("Een moderator leest je tekst eerst. Je hoeft niets te doen."))
                .isVisible();
        look(page, "vertellen");
        String receipt = page.url();
        assertThat(page.locator(".private-link")).hasText(receipt);

        Page other = open(Screen.PHONE, method);
        assertThat(other.getByText(TOLD)).hasCount(0);
        Page moderator = open("/demo");
        DemoDoor.enter(moderator, "moderator@demo.example");
        moderator.navigate("/moderatie");
        moderator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PARENT))
                .first()
                .click();
        press(moderator, "Goedkeuren");

        page.navigate(receipt);
        assertThat(page.getByText("Je tekst staat op de pagina.")).isVisible();
        look(page, "vertellen");
        tap(link(page, "Stevig Ouderschap"));
        Locator told = page.locator(".experience").filter(has(TOLD));
        assertThat(told).containsText(PARENT);
        assertThat(told).containsText("Niet bevestigd");
        assertThat(told).containsText("Als ouder");
        assertThat(told).isInViewport();
        look(page, "vertellen");
        other.navigate(method);
        assertThat(other.locator(".experience").filter(has(TOLD))).containsText(PARENT);

        page.navigate(receipt);
        press(page, "Weghalen");
        assertThat(page.getByText("Je hebt je tekst weggehaald.")).isVisible();
        other.navigate(method);
        assertThat(other.getByText(TOLD)).hasCount(0);
    }

    private void tap(Locator target) {
        target.click();
        taps++;
    }

    private void look(Page page, String story) {
        assertFits(page);
        assertAccessible(page);
        pictures++;
        screenshot(page, "verhaal-" + story + "-" + pictures + "-360");
    }

    private static Locator row(Locator table, String title) {
        return table.locator("tr").filter(has(title));
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }
}
