package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parent asks the writer of an experience something; the two talk, and nobody else finds it. */
class WriterQuestionIT extends BrowserTest {

    private static final String METHOD = "/werkwijzen/genogram";

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void question_and_answer_stay_between_the_two(Screen screen, boolean script) {
        String words = "Hoe lang duurde dat bij jullie? " + screen;
        Page writer = enter(screen, script, "professional@demo.example");
        String experience = tell(writer, "Samen tekenen aan tafel " + screen);

        Page asker = enter(screen, script, "ouder@demo.example");
        asker.navigate(experience);
        asker.getByText("Stel de schrijver een vraag").click();
        assertThat(asker.locator(".audience").first()).containsText("Alleen de schrijver en jij");
        look(asker, script, "vraag-aan-schrijver-" + screen.width());
        asker.getByLabel("Je vraag", exact()).fill(words);
        press(asker, "Vraag stellen");
        assertThat(asker.locator("h1")).hasText("Je vraag aan de schrijver");
        assertThat(asker.locator(".opening")).containsText(words);
        look(asker, script, "vraag-gesteld-" + screen.width());
        String talk = asker.url().replaceAll("[?#].*", "");

        told(writer, "Vraag over jouw ervaring: Genogram").first().click();
        assertThat(writer.locator("h1")).hasText("Een vraag over jouw ervaring");
        assertThat(writer.locator("#comment-form .audience")).containsText("Alleen jullie twee");
        writer.getByLabel("Reactie", exact()).fill("Een half jaar ongeveer.");
        press(writer, "Reactie plaatsen");
        look(writer, script, "vraag-beantwoord-" + screen.width());
        assertThat(told(asker, "Nieuwe reactie bij: Genogram").first()).isVisible();
        // News of the same method may be of another talk, which other widths left.
        asker.navigate(talk);
        assertThat(asker.locator(".stream")).containsText("Een half jaar");

        nobodyElse(screen, experience, talk, words);

        writer.navigate(experience);
        assertThat(writer.locator("#vragen")).containsText(words);
        look(writer, script, "vragen-aan-jou-" + screen.width());
        press(writer, "Ik wil hier geen vragen over");
        assertThat(writer.locator("#vragen")).containsText("Je krijgt geen vragen");
        asker.navigate(talk);
        assertThat(asker.locator("#comment-form")).hasCount(0);
        assertThat(asker.locator("main")).containsText("wil over deze ervaring geen vragen");
        asker.getByText("Weghalen").first().click();
        asker.locator("#weghalen button").click();
        assertEquals(404, writer.navigate(talk).status());
        takeAway(writer, experience);
    }

    /** Not another member, not a moderator, no visitor; and no page that they read has it. */
    private void nobodyElse(Screen screen, String experience, String talk, String words) {
        for (String account : new String[] {"ouder2@demo.example", "moderator@demo.example"}) {
            Page other = enter(screen, true, account);
            Response refused = other.navigate(talk);
            assertEquals(404, refused.status(), account);
            other.navigate(experience);
            assertEquals(0, other.getByText(words).count(), account);
            other.navigate("/zoeken?q=duurde");
            assertEquals(0, other.getByText(words).count(), account);
        }
        Page visitor = open(screen, experience);
        assertThat(visitor.locator("#vragen")).containsText("Daarvoor heb je een account nodig");
        visitor.getByText("Stel de schrijver een vraag").click();
        assertTrue(visitor.url().contains("/inloggen"), visitor.url());
        assertEquals(404, visitor.navigate(talk).status());
    }

    /** The address of a new experience. */
    private static String tell(Page page, String words) {
        page.navigate(METHOD + "/ervaring");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Professional"))
                .check();
        page.getByLabel("Wat hielp", exact()).fill(words);
        press(page, "Ervaring plaatsen");
        page.locator(".experience", new Page.LocatorOptions().setHasText(words))
                .locator("a[href*='/ervaringen/']")
                .first()
                .click();
        return page.url().replaceAll("[?#].*", "");
    }

    private static void takeAway(Page page, String experience) {
        page.navigate("/mijn/bijdragen/" + experience.substring(experience.lastIndexOf('/') + 1) + "#weghalen");
        page.locator("#weghalen button").click();
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
