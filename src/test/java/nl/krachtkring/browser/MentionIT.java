package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** People are called by their name: once, by plain typing too, and only where they may read. */
class MentionIT extends BrowserTest {

    @Test
    void who_is_called_is_told_once_and_who_may_not_read_is_not() {
        String title = "Wie kent de buurtbus?";
        Page leader = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "begeleider@demo.example");
        leader.navigate("/groepen/professionals-rijnmond/gesprekken/nieuw");
        leader.getByLabel("Titel", exact()).fill(title);
        leader.getByLabel("Bericht", exact()).fill("Weet jij het, @jeroen verbeek? Of @Zonnebloem?");
        press(leader, "Plaatsen");
        String discussion = leader.url().replaceAll("[?#].*", "");
        Page colleague = enter(options(Screen.PHONE), "professional@demo.example");
        Locator called = told(colleague, "Je naam is genoemd in: " + title);
        assertThat(called).hasCount(1);
        assertFits(colleague);
        assertAccessible(colleague);
        screenshot(colleague, "genoemd-360");

        leader.navigate(discussion);
        leader.locator("#edit-opening").click();
        leader.getByLabel("Bericht", exact()).fill("Weet jij het, @Jeroen Verbeek? Graag voor vrijdag.");
        press(leader, "Wijziging plaatsen");
        leader.navigate(discussion);
        leader.getByLabel("Reactie", exact()).fill("> @Jeroen Verbeek zei dat\n\nIk zoek zelf ook even.");
        press(leader, "Reactie plaatsen");
        colleague.navigate(discussion);
        colleague.getByLabel("Reactie", exact()).fill("Dag @Marleen van Dijk, hij rijdt weer.");
        press(colleague, "Reactie plaatsen");
        assertThat(told(leader, "Je naam is genoemd in: " + title)).hasCount(1);
        colleague.navigate("/mijn/berichten");
        assertThat(colleague.getByText("Je naam is genoemd in: " + title)).hasCount(1);
        Page parent = enter(options(Screen.PHONE), "ouder@demo.example");
        parent.navigate("/mijn/berichten");
        assertThat(parent.getByText(title)).hasCount(0);
        String names =
                address() + "/live/" + discussion.replaceAll(".*/gesprekken/([0-9]{15}).*", "$1") + "/namen?begin=j";
        assertEquals(404, parent.request().get(names).status());
        assertFalse(parent.request().get(names).text().contains("Jeroen"));
        assertEquals("[\"Jeroen Verbeek\"]", leader.request().get(names).text());
    }

    @Test
    void names_are_offered_while_typing_and_chosen_by_keyboard() {
        Page leader = enter(options(Screen.DESKTOP), "begeleider@demo.example");
        leader.navigate("/groepen/professionals-rijnmond/gesprekken/nieuw");
        leader.getByLabel("Titel", exact()).fill("Wie weet hoe je een genogram begint?");
        leader.getByLabel("Bericht", exact()).fill("Ik wil het vrijdag doen.");
        press(leader, "Plaatsen");
        Locator area = leader.getByLabel("Reactie", exact());
        area.click();
        area.pressSequentially("Dag @jer");
        Locator names = leader.locator("#mentions .chip");
        assertThat(names).hasText(new String[] {"Jeroen Verbeek"});
        assertAccessible(leader);
        screenshot(leader, "namen-1280");
        names.first().focus();
        leader.keyboard().press("Enter");
        assertThat(area).hasValue("Dag @Jeroen Verbeek ");
        assertThat(leader.locator("#mentions")).isHidden();
        area.pressSequentially("en @ba");
        assertThat(names.first()).isVisible();
        leader.keyboard().press("Escape");
        assertThat(leader.locator("#mentions")).isHidden();
        area.fill("");
    }

    private Page enter(Browser.NewContextOptions options, String account) {
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
