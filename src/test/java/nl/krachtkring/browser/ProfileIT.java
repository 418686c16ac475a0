package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What somebody tells of herself is read by whom she chose, beside her text, and nowhere else. */
class ProfileIT extends BrowserTest {

    private static final String HELPS = "Meegaan naar een gesprek op school";
    private static final String WORK = "Ik werk in een bakkerij";

    @Test
    void parent_tells_something_to_members_and_something_to_nobody() {
        Page parent = enter(Screen.PHONE, "ouder2@demo.example");
        parent.navigate("/mijn/profiel");
        tell(parent, "HELPS", HELPS, "Leden van mijn groepen");
        tell(parent, "WORK", WORK, "Niemand");
        assertAccessible(parent);
        assertFits(parent);
        screenshot(parent, "profiel-360");
        press(parent, "Bewaar wat ik vertel");
        assertThat(parent.getByText("Je profiel is opgeslagen.").first()).isVisible();
        assertThat(parent.locator("#words-WORK")).hasValue(WORK);
        parent.navigate("/groepen/oleanderbuurt");
        DemoTalks.openHomework(parent);
        parent.getByLabel("Reactie", new Page.GetByLabelOptions().setExact(true))
                .fill("Bij ons helpt een vast uur.");
        press(parent, "Reactie plaatsen");
        Locator row = parent.locator(".comment", new Page.LocatorOptions().setHasText("Bij ons helpt een vast uur."));
        String about = row.last().getByText("Wie is dit?").first().getAttribute("href");

        Page member = enter(Screen.PHONE, "ouder@demo.example");
        member.navigate(about);
        assertThat(member.getByText(HELPS)).isVisible();
        assertThat(member.getByText(WORK)).hasCount(0);
        assertAccessible(member);
        assertFits(member);
        screenshot(member, "wie-360");
        Page visitor = open(Screen.DESKTOP, about);
        assertThat(visitor.getByText("Hier is voor jou niets meer te lezen")).isVisible();
        assertThat(visitor.getByText(HELPS)).hasCount(0);
        assertThat(visitor.locator("meta[name=robots]"))
                .hasAttribute("content", java.util.regex.Pattern.compile("noindex"));
        assertEquals(404, visitor.navigate("/wie/123456789012345").status());
    }

    @Test
    void professional_shows_the_end_of_the_badge_beside_the_one_name_that_was_chosen() {
        Page worker = enter(Screen.PHONE, "professional@demo.example");
        worker.navigate("/mijn/profiel");
        worker.locator("#shown-PROFESSIONAL").selectOption(new SelectOption().setLabel("Jeroen Verbeek"));
        assertAccessible(worker);
        assertFits(worker);
        screenshot(worker, "profiel-badge-360");
        press(worker, "Bewaar deze keuze");
        assertThat(worker.getByText("en bij geen andere").first()).isVisible();
        worker.navigate("/groepen/oleanderbuurt");
        DemoTalks.openHomework(worker);
        worker.getByLabel("Reactie", exact()).fill("Een kookwekker helpt bij veel gezinnen.");
        press(worker, "Reactie plaatsen");
        Locator row = worker.locator(".comment", new Page.LocatorOptions().setHasText("Een kookwekker helpt"));
        String about = row.last().getByText("Wie is dit?").first().getAttribute("href");

        Page member = enter(Screen.DESKTOP, "ouder@demo.example");
        member.navigate(about);
        assertThat(member.getByText("Badge geldig tot")).isVisible();
        assertAccessible(member);
        screenshot(member, "wie-badge-1280");
        Page visitor = open(Screen.PHONE, about);
        assertThat(visitor.getByText("Badge geldig tot")).hasCount(0);
    }

    private static void tell(Page page, String field, String words, String who) {
        page.locator("#words-" + field).fill(words);
        page.locator("#seen-" + field).selectOption(new SelectOption().setLabel(who));
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
