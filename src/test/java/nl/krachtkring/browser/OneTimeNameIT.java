package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A name for one discussion: behind a word, kept to the end of it, shown to its author as her own and to nobody else. */
class OneTimeNameIT extends BrowserTest {

    private static final String QUESTION = "Wie herkent dit slapeloze jaar?";

    @Test
    void parent_asks_and_answers_under_a_name_that_nobody_links_to_her() {
        Page parent = enter(Screen.PHONE, "ouder@demo.example");
        parent.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        assertThat(parent.getByLabel("Eenmalige naam", exact())).isHidden();
        parent.getByLabel("Titel", exact()).fill(QUESTION);
        parent.getByLabel("Bericht", exact()).fill("Onze jongste slaapt al maanden niet door.");
        parent.getByText("Eenmalige naam", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        String offered = parent.locator("#name").inputValue();
        assertTrue(offered.matches("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+"), offered);
        assertAccessible(parent);
        assertFits(parent);
        screenshot(parent, "eenmalige-naam-360");
        parent.getByLabel("Eenmalige naam", exact()).fill("Amira K.");
        press(parent, "Plaatsen");
        assertThat(parent.getByText("Zet dan het vinkje erbij").first()).isVisible();
        parent.getByLabel("Plaats dit onder een eenmalige naam").check();
        press(parent, "Plaatsen");
        assertThat(parent.getByText("lijkt").first()).isVisible();
        parent.getByLabel("Eenmalige naam", exact()).fill("Wakkere Nachtuil");
        press(parent, "Plaatsen");
        assertThat(parent.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(QUESTION)))
                .isVisible();
        assertThat(parent.locator(".opening .person-name")).hasText("Wakkere Nachtuil");
        String discussion = parent.url().replaceAll("[?#].*", "");

        Page other = enter(Screen.DESKTOP, "ouder2@demo.example");
        other.navigate(discussion);
        other.getByLabel("Reactie", exact()).fill("Wij ook. Het ging over.");
        press(other, "Reactie plaatsen");
        assertThat(other.getByText("Wij ook. Het ging over.")).isVisible();

        parent.navigate(discussion);
        assertThat(parent.getByText("Je schrijft hier als")).isVisible();
        assertThat(parent.locator("details.once")).hasCount(0);
        parent.getByLabel("Reactie", exact()).fill("Dat geeft moed.");
        press(parent, "Reactie plaatsen");
        assertThat(parent.locator(".stream .person-name", new Page.LocatorOptions().setHasText("Wakkere Nachtuil")))
                .hasCount(1);
        screenshot(parent, "eenmalige-naam-gesprek-360");
        assertAccessible(parent);
        parent.navigate("/mijn/bijdragen");
        assertThat(parent.getByText("Wakkere Nachtuil").first()).isVisible();
        assertThat(told(parent, QUESTION).first()).isVisible();

        other.navigate(discussion);
        assertFalse(other.locator("main").innerHTML().contains("Zonnebloem"));
        other.navigate("/groepen/oleanderbuurt/leden");
        assertFalse(other.content().contains("Wakkere Nachtuil"));
    }

    @Test
    void facilitator_turns_it_off_for_a_group() {
        Page facilitator = enter(Screen.DESKTOP, "begeleider@demo.example");
        facilitator.navigate("/groepen/professionals-rijnmond");
        facilitator
                .getByText("Eenmalige namen", new Page.GetByTextOptions().setExact(true))
                .click();
        press(facilitator, "Zet eenmalige namen uit");
        assertThat(facilitator.getByText("Eenmalige namen mogen niet meer").first())
                .isVisible();
        screenshot(facilitator, "eenmalige-namen-uit-1280");
        Page professional = enter(Screen.DESKTOP, "professional@demo.example");
        professional.navigate("/groepen/professionals-rijnmond/gesprekken/nieuw");
        assertThat(professional.locator("details.once")).hasCount(0);
        professional.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        assertThat(professional.locator("details.once")).hasCount(1);
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
