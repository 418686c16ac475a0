package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.krachtkring.browser.Keyboard.enterOn;
import static nl.krachtkring.browser.Keyboard.reach;
import static nl.krachtkring.browser.Keyboard.type;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desks of moderators and administrators by keyboard alone: Tab, Enter and letters. */
class KeyboardIT extends BrowserTest {

    private static final String WHY = "Er is een melding over dit bericht gekomen";

    @Test
    void an_account_is_found_and_a_role_given_and_taken_without_a_mouse() {
        Page page = enter("beheerder@demo.example");
        page.navigate("/beheer/accounts");
        type(page, page.getByLabel("E-mailadres of naam"), "redacteur@demo.example");
        type(page, page.getByLabel("Reden"), WHY);
        enterOn(page, main(page, "Zoek"));
        Locator found = page.locator("#found .list-title").first();
        assertThat(found).isVisible();
        enterOn(page, found);
        assertThat(page.getByText("redacteur@demo.example")).isVisible();
        changeRole(page, "Geef: privacyfunctionaris");
        changeRole(page, "Neem terug: privacyfunctionaris");
        assertThat(main(page, "Geef: privacyfunctionaris")).isVisible();
    }

    @Test
    void mail_that_was_given_up_and_settings_are_sought_without_a_mouse() {
        Page page = enter("beheerder@demo.example");
        page.navigate("/beheer/post");
        type(page, page.getByLabel("Deel van het e-mailadres"), "niemand@");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("aan=niemand"));
        assertThat(page.getByText("Alle mail is bezorgd of onderweg")).isVisible();
        page.navigate("/beheer/instellingen");
        type(page, page.locator("#settings input").first(), "SMTP_HOST");
        assertThat(page.locator("#settings tbody tr")).hasCount(1);
        page.navigate("/beheer/accounts");
        Locator sort = page.locator("#staff-form\\:staff th, #staff th").first();
        String before = String.valueOf(sort.getAttribute("aria-sort"));
        enterOn(page, sort);
        assertThat(sort).not().hasAttribute("aria-sort", before);
    }

    @Test
    void a_case_of_a_closed_group_is_read_with_a_reason_that_its_facilitator_sees() {
        reportInClosedGroup(enter("ouder@demo.example"));
        Page moderator = enter("moderator@demo.example");
        moderator.navigate("/moderatie");
        Locator item = moderator
                .locator(".queue-item", new Page.LocatorOptions().setHasText("groep waar je geen lid van bent"))
                .first();
        assertThat(item).isVisible();
        assertTrue(!moderator.content().contains("Ik vond het overleg op school te groot"));
        enterOn(moderator, item);
        Locator look = main(moderator, "Lees het bericht");
        enterOn(moderator, look);
        assertThat(moderator.getByText("Schrijf in 10 tot 300 tekens").first()).isVisible();
        assertAccessible(moderator);
        screenshot(moderator, "moderatie-reden-1280");
        type(moderator, moderator.getByLabel("Waarom lees je dit bericht?"), WHY);
        enterOn(moderator, look);
        assertThat(moderator.locator("#zaak-kop")).containsText("Ik vond het overleg op school te groot");
        reach(moderator, moderator.locator("#decide select").first());
        enterOn(moderator, main(moderator, "Verbergen"));
        assertThat(moderator.locator("#zaak-kop")).isVisible();
        enterOn(moderator, main(moderator, "Goedkeuren"));
        assertThat(moderator).hasURL(Pattern.compile("/moderatie\\?gedaan="));

        Page facilitator = enter("begeleider@demo.example");
        facilitator.navigate("/groepen/ouders-oleander");
        assertThat(facilitator.getByText(WHY)).isVisible();
        assertAccessible(facilitator);
        screenshot(facilitator, "groep-meelezen-1280");
        Page member = enter("ouder2@demo.example");
        member.navigate("/groepen/ouders-oleander");
        assertThat(member.getByText(WHY)).hasCount(0);
    }

    private void reportInClosedGroup(Page member) {
        member.navigate("/groepen/ouders-oleander");
        member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ik vond het overleg op school te groot"))
                .first()
                .click();
        member.navigate(member.locator("main a[href^='/meld?over=']").first().getAttribute("href"));
        member.getByLabel("Iets anders").check();
        enterOn(member, member.locator("#send"));
        assertThat(member).hasURL(Pattern.compile("/meld"));
    }

    private void changeRole(Page page, String button) {
        enterOn(page, main(page, button));
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Rol veranderen"));
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(":focus")).hasCount(1);
        type(page, dialog.getByLabel("Reden"), WHY);
        enterOn(page, dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bevestig")));
        assertThat(page.getByText("De rol is veranderd").first()).isVisible();
    }

    private static Locator main(Page page, String button) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private Page enter(String account) {
        Page page = open("/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
