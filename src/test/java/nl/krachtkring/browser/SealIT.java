package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The seal on a name: a moderator asks, the privacy officer agrees, the two look, whom it is about reads of it. */
class SealIT extends BrowserTest {

    private static final String WHY = "Deze schrijver kreeg al drie keer een waarschuwing onder een andere naam.";
    private static final String ANSWER = "Akkoord: dit is nodig om een herhaling te zien, een lichtere weg is er niet.";

    @Test
    void two_officers_open_a_seal_together_and_the_member_reads_why() {
        Page moderator = enter(Screen.DESKTOP, "moderator@demo.example");
        moderator.navigate("/moderatie");
        moderator
                .locator(".queue-item", withText("Telefoon mee naar bed"))
                .first()
                .click();
        moderator.getByText("Vraag wie achter deze naam zit").click();
        assertAccessible(moderator);
        screenshot(moderator, "zegel-vragen-1280");
        moderator.getByLabel("Waarom is dit nodig?").fill("Kort");
        press(moderator, "Vraag het aan de privacyfunctionaris");
        assertThat(moderator.getByText("Leg in minstens 20 tekens uit").first()).isVisible();
        moderator.getByLabel("Waarom is dit nodig?").fill(WHY);
        press(moderator, "Vraag het aan de privacyfunctionaris");
        assertThat(moderator.getByText("Wacht op de privacyfunctionaris").first())
                .isVisible();
        assertThat(moderator.locator("#look")).hasCount(0);
        assertThat(moderator.locator("#agree")).hasCount(0);
        String wish = moderator.url().replaceAll("https?://[^/]*", "").replaceAll("[?#].*", "");

        Page officer = enter(Screen.PHONE, "privacy@demo.example");
        officer.navigate("/moderatie/zegels");
        screenshot(officer, "zegels-360");
        officer.locator("main .list-title").first().click();
        assertThat(officer.getByText(WHY)).isVisible();
        assertThat(officer.locator("#look")).hasCount(0);
        assertAccessible(officer);
        screenshot(officer, "zegel-antwoord-360");
        officer.getByLabel("Waarom wel of niet?").fill(ANSWER);
        press(officer, "Open het zegel");
        assertThat(officer.getByText("Het zegel is open").first()).isVisible();

        moderator.navigate(wish);
        press(moderator, "Laat zien wie dit is");
        assertThat(moderator.locator("#behind").getByText(Pattern.compile("^[0-9]{15}$")))
                .isVisible();
        assertAccessible(moderator);
        screenshot(moderator, "zegel-open-1280");
        moderator.navigate(wish);
        assertThat(moderator.locator("#behind")).hasCount(0);
        for (String account :
                new String[] {"moderator2@demo.example", "beheerder@demo.example", "ouder@demo.example"}) {
            assertEquals(404, enter(Screen.DESKTOP, account).navigate(wish).status(), account);
        }
        memberReads();
        CaughtMail.await(moderator, "privacy@demo.example", "/moderatie/zegels/");
        CaughtMail.await(moderator, "moderator@demo.example", "/moderatie/zegels/");
    }

    private void memberReads() {
        Page member = open(Screen.PHONE, "/inloggen");
        member.getByLabel("E-mailadres", new Page.GetByLabelOptions().setExact(true))
                .fill("gerda@demo.example");
        member.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill("Samen-sterk-in-2026!");
        press(member, "Inloggen");
        assertThat(member).not().hasURL(Pattern.compile("/inloggen"));
        member.navigate("/mijn/berichten");
        screenshot(member, "zegel-bericht-360");
        press(member, "Er is gekeken wie achter een naam van jou zit. Lees door wie en waarom.");
        assertThat(member).hasURL(Pattern.compile("/mijn/besluiten"));
        assertThat(member.getByText(WHY)).isVisible();
        assertThat(member.getByText(ANSWER)).isVisible();
        assertThat(member.getByText("1 keer gekeken")).isVisible();
        assertAccessible(member);
        screenshot(member, "zegel-besluit-360");
        CaughtMail.await(member, "gerda@demo.example", "/mijn/besluiten");
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
