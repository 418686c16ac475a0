package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** People keep what they want to find again, of every kind, and find it in a list that is theirs alone. */
class BookmarksIT extends BrowserTest {

    private static final String REPLY = "Bij ons hielp een vast plekje aan tafel.";

    @Test
    void parent_keeps_things_on_a_phone_without_script_and_lets_go_of_them() {
        Page phone = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(phone, "ouder@demo.example");
        phone.navigate("/mijn/bewaard");
        assertThat(phone.getByText("Je hebt nog niets bewaard.")).isVisible();
        assertFits(phone);
        screenshot(phone, "bewaard-leeg-360");
        phone.navigate("/werkwijzen/signs-of-safety");
        press(phone, "Bewaren");
        assertThat(phone.getByText("Bewaard. Je vindt het terug").first()).isVisible();
        phone.locator(".experience").getByText("Bewaren").first().click();
        assertThat(phone.locator(".experience").getByText("Niet meer bewaren")).hasCount(1);
        assertFits(phone);
        screenshot(phone, "bewaren-werkwijze-360");
        phone.navigate("/artikelen/wat-is-eigen-kracht");
        press(phone, "Bewaren");

        Page other = enter(Screen.DESKTOP, "ouder2@demo.example");
        other.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        other.getByLabel("Titel", exact()).fill("Rustig huiswerk maken");
        other.getByLabel("Bericht", exact()).fill("Hoe doen jullie dat?");
        press(other, "Plaatsen");
        String talk = other.url().replaceAll("[?#].*", "");
        other.getByLabel("Reactie", exact()).fill(REPLY);
        press(other, "Reactie plaatsen");

        phone.navigate(talk);
        press(phone, "Bewaren");
        phone.locator(".stream").getByText("Bewaren").click();
        assertThat(phone.locator(".stream").getByText("Niet meer bewaren")).isVisible();
        screenshot(phone, "bewaren-gesprek-360");
        phone.navigate("/mijn/bewaard");
        assertThat(phone.locator("main .list > li")).hasCount(5);
        assertThat(phone.getByText(REPLY)).isVisible();
        assertFits(phone);
        screenshot(phone, "bewaard-360");

        other.navigate("/mijn/bewaard");
        assertThat(other.locator("main .list > li")).hasCount(0);
        other.navigate(talk);
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weghalen"))
                .last()
                .click();
        press(other, "Weghalen");

        Page laptop = enter(Screen.DESKTOP, "ouder@demo.example");
        laptop.navigate("/mijn/bewaard");
        assertThat(laptop.getByText("Wat je hier bewaarde, staat er niet meer")).isVisible();
        assertThat(laptop.getByText(REPLY)).hasCount(0);
        assertAccessible(laptop);
        assertFits(laptop);
        screenshot(laptop, "bewaard-1280");
        laptop.locator("main .list > li").first().getByText("Niet meer bewaren").click();
        assertThat(laptop.getByText("Wat je hier bewaarde, staat er niet meer")).hasCount(0);
        assertThat(laptop.locator("main .list > li")).hasCount(4);
        laptop.navigate(talk);
        press(laptop, "Niet meer bewaren");
        assertThat(laptop.getByText("Niet meer bewaard.").first()).isVisible();
        assertAccessible(laptop);
        screenshot(laptop, "bewaren-gesprek-1280");

        Page visitor = open(Screen.PHONE, "/artikelen/wat-is-eigen-kracht");
        assertThat(visitor.getByText("Bewaren")).hasCount(0);
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
