package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.krachtkring.browser.Keyboard.enterOn;
import static nl.krachtkring.browser.Keyboard.reach;
import static nl.krachtkring.browser.Keyboard.tick;
import static nl.krachtkring.browser.Keyboard.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The library by keyboard alone: from a situation to a method, two side by side, and an experience told and taken away. */
class LibraryKeyboardIT extends BrowserTest {

    private static final String WORDS = "Wij maakten de tekening zonder muis.";

    @Test
    void a_method_is_found_by_situation_read_and_compared_without_a_mouse() {
        Page page = open("/");
        enterOn(page, page.locator("#ik-zoek"));
        enterOn(page, link(page, "Zorgen over veiligheid thuis"));
        assertThat(page).hasURL(Pattern.compile("/werkwijzen\\?situatie="));
        enterOn(page, page.locator(".facets-more > summary"));
        tick(page, page.locator("#keuze-plek input").first());
        enterOn(page, link(page, "Signs of Safety"));
        enterOn(page, page.locator("#stappen > summary"));
        assertThat(page.locator("#stappen .steps")).isVisible();
        page.navigate("/werkwijzen?situatie=opvoedvragen");
        tick(page, page.getByLabel("Vergelijken: Home-Start"));
        tick(page, page.getByLabel("Vergelijken: Triple P"));
        enterOn(
                page,
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vergelijken"))
                        .first());
        assertThat(page.locator(".compared")).containsText("Wanneer niet");
    }

    @Test
    void an_experience_is_told_and_taken_away_without_a_mouse() {
        Page page = open("/demo");
        DemoDoor.enter(page, "professional@demo.example");
        page.navigate("/werkwijzen/ecogram/ervaring");
        reach(page, page.getByRole(AriaRole.RADIO).first());
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByRole(AriaRole.RADIO).nth(1)).isChecked();
        type(page, page.getByLabel("Wat hielp", exact()), WORDS);
        enterOn(page, button(page, "Ervaring plaatsen"));
        Locator told = page.locator(".experience", new Page.LocatorOptions().setHasText(WORDS));
        assertThat(told).isVisible();
        enterOn(page, told.locator("a[href*='/ervaringen/']").first());
        enterOn(
                page,
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weghalen"))
                        .first());
        enterOn(page, page.locator("#weghalen button"));
        assertThat(page.locator("#weghalen")).hasCount(0);
        page.navigate("/werkwijzen/ecogram");
        assertThat(told).hasCount(0);
    }

    private static Locator link(Page page, String words) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }
}
