package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An experience is told on few screens, and what was begun is there again. */
class ExperienceIT extends BrowserTest {

    private static final int MOST_SCREENS = 6;
    private static final int MOST_REQUIRED = 4;

    @ParameterizedTest
    @CsvSource({
        "true,  ouder@demo.example,        Ouder,        home-start",
        "false, professional@demo.example, Professional, home-start"
    })
    void everything_is_told_on_six_screens(boolean script, String account, String perspective, String method) {
        String words = "Iemand die blijft komen (" + perspective + ").";
        Page page = open(options(Screen.PHONE).setJavaScriptEnabled(script), "/demo");
        DemoDoor.enter(page, account);
        page.navigate("/werkwijzen/" + method + "/ervaring");
        int required = required(page);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(perspective))
                .check();
        page.getByLabel("Wat hielp", exact()).fill(words);
        int screens = 1;
        look(page, script, screens);
        press(page, "Meer vertellen");
        page.getByLabel("Situatie", exact()).selectOption("gedrag");
        page.getByLabel("Hoeveel weken ongeveer", exact()).fill("veel");
        press(page, "Verder");
        assertThat(page.locator("#weeks-error")).containsText("heel getal");
        page.getByLabel("Hoeveel weken ongeveer", exact()).fill("12");
        while (page.getByRole(AriaRole.BUTTON, named("Verder")).count() > 0) {
            at(page, ++screens);
            required += required(page);
            look(page, script, screens);
            fill(page);
            press(page, "Verder");
        }
        at(page, ++screens);
        look(page, script, screens);
        assertTrue(screens <= MOST_SCREENS, screens + " screens");
        assertTrue(required <= MOST_REQUIRED, required + " required");
        assertThat(page.locator("main")).containsText(words);
        assertThat(page.locator("main")).containsText("Een vast gezicht.");
        press(page, "Ervaring plaatsen");
        assertThat(page.locator(".experience", new Page.LocatorOptions().setHasText(words)))
                .containsText("Een vast gezicht.");
        page.navigate("/werkwijzen/" + method + "/ervaring");
        assertThat(page.getByLabel("Wat hielp", exact())).hasValue("");
        changed(page, "/werkwijzen/" + method, words, script);
    }

    /** The same screens, filled in; what it was before is a version; and it goes as it came. */
    private static void changed(Page page, String method, String words, boolean script) {
        page.navigate(method);
        page.locator(".experience", new Page.LocatorOptions().setHasText(words))
                .locator("a[href*='/ervaringen/']")
                .first()
                .click();
        page.locator("#edit-experience").click();
        String form = page.url();
        assertThat(page.getByLabel("Wat hielp", exact())).hasValue(words);
        look(page, script, MOST_SCREENS + 1);
        press(page, "Meer vertellen");
        assertThat(page.getByLabel("Situatie", exact())).hasValue("gedrag");
        page.getByLabel("Hoeveel weken ongeveer", exact()).fill("20");
        press(page, "Verder");
        page.navigate(form);
        press(page, "Meer vertellen");
        assertThat(page.getByLabel("Hoeveel weken ongeveer", exact())).hasValue("20");
        press(page, "Wijziging plaatsen");
        assertThat(page.locator(".experience")).containsText("20 weken");
        assertThat(page.locator(".experience .edited")).containsText("bewerkt vandaag");
        look(page, script, MOST_SCREENS + 2);
        page.getByText("Weghalen").first().click();
        page.getByText("Hoe het eerder was").click();
        assertThat(page.locator("#versies del")).containsText("12");
        assertThat(page.locator("#versies ins")).containsText("20");
        look(page, script, MOST_SCREENS + 3);
        page.locator("#weghalen button").click();
        page.navigate(method);
        assertThat(page.locator(".experience", new Page.LocatorOptions().setHasText(words)))
                .hasCount(0);
    }

    private static void at(Page page, int screen) {
        assertThat(page.locator("main")).containsText("Scherm " + screen + " van " + MOST_SCREENS);
    }

    private static void fill(Page page) {
        if (page.getByLabel("Wat had je nodig", exact()).isVisible()) {
            page.getByLabel("Wat had je nodig", exact()).fill("Een vast gezicht.");
        }
        if (page.getByLabel("Zou je het een ander aanraden?", exact()).isVisible()) {
            page.getByLabel("Zou je het een ander aanraden?", exact()).selectOption("YES");
        }
    }

    @Test
    void what_was_begun_is_there_on_another_device() {
        String form = "/werkwijzen/eigen-kracht-conferentie/ervaring";
        Page phone = open(options(Screen.PHONE).setJavaScriptEnabled(false), "/demo");
        DemoDoor.enter(phone, "ouder2@demo.example");
        phone.navigate(form);
        phone.getByLabel("Wat hielp niet", exact()).fill("De zaal was koud.");
        press(phone, "Meer vertellen");
        phone.getByLabel("Waar", exact()).fill("buurthuis");
        press(phone, "Verder");
        Page laptop = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(laptop, "ouder2@demo.example");
        laptop.navigate("/mijn/bijdragen");
        laptop.getByText(Pattern.compile("^Ervaring met")).first().click();
        assertThat(laptop.getByLabel("Wat hielp niet", exact())).hasValue("De zaal was koud.");
        assertThat(laptop.getByText(Pattern.compile("een concept van"))).isVisible();
        press(laptop, "Ervaring plaatsen");
        assertThat(laptop.getByRole(AriaRole.ALERT).first()).containsText("Ik vertel dit");
        assertThat(laptop.getByLabel("Wat hielp niet", exact())).hasValue("De zaal was koud.");
        press(laptop, "Meer vertellen");
        assertThat(laptop.getByLabel("Waar", exact())).hasValue("buurthuis");
        laptop.navigate("/mijn/bijdragen");
        press(laptop, "Concept weggooien");
        laptop.navigate(form);
        assertThat(laptop.getByLabel("Wat hielp niet", exact())).hasValue("");
    }

    @Test
    void visitor_answers_four_questions_at_most_and_improves_what_came_back() {
        Page page = openWithoutScript(Screen.PHONE, "/werkwijzen/genogram/ervaring");
        assertTrue(required(page) <= MOST_REQUIRED, "required");
        page.getByLabel("Wat hielp", exact()).fill("Alles op één blad.");
        press(page, "Meer vertellen");
        for (int screen = 2; screen < MOST_SCREENS; screen++) {
            press(page, "Verder");
        }
        press(page, "Ervaring plaatsen");
        assertThat(page.getByLabel("Wat hielp", exact())).hasValue("Alles op één blad.");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Jongere"))
                .check();
        page.getByLabel("Naam of schuilnaam", exact()).fill("Zonder account");
        page.getByRole(AriaRole.CHECKBOX).first().check();
        press(page, "Ervaring plaatsen");
        assertThat(page.getByText("Wacht op beoordeling").first()).isVisible();
        Page moderator = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(moderator, "moderator@demo.example");
        openCase(moderator);
        moderator.getByLabel(Pattern.compile("^Reden")).selectOption(new SelectOption().setIndex(1));
        moderator.getByLabel(Pattern.compile("woorden")).first().fill("Zeg liever niet op welke school.");
        press(moderator, "Teruggeven");
        improved(page, moderator);
    }

    /** What came back is improved on the same screens, by the private link; until somebody decided. */
    private void improved(Page page, Page moderator) {
        String receipt = page.url();
        page.navigate(receipt);
        assertFits(page);
        screenshot(page, "bijdrage-ervaring-terug-360");
        page.locator("#change-form").click();
        String form = page.url();
        assertThat(page.getByLabel("Wat hielp", exact())).hasValue("Alles op één blad.");
        assertThat(page.locator("#reasons")).containsText("Zeg liever niet op welke school.");
        assertThat(page.getByLabel("Naam of schuilnaam", exact())).hasCount(0);
        assertFits(page);
        screenshot(page, "bijdrage-ervaring-formulier-360");
        press(page, "Meer vertellen");
        page.getByLabel("Hoeveel weken ongeveer", exact()).fill("veel");
        press(page, "Opnieuw aanbieden");
        assertThat(page.locator("#weeks-error")).containsText("heel getal");
        assertThat(page.getByLabel("Hoeveel weken ongeveer", exact())).hasValue("veel");
        page.getByLabel("Hoeveel weken ongeveer", exact()).fill("12");
        press(page, "Opnieuw aanbieden");
        assertThat(page.getByText("Je tekst is opnieuw aangeboden.").first()).isVisible();
        assertThat(page.getByText("Wacht op beoordeling").first()).isVisible();
        page.locator("#versies summary").click();
        assertThat(page.locator("#versies ins")).containsText("12");
        openCase(moderator);
        moderator.locator("#versies summary").click();
        assertThat(moderator.locator("#versies ins")).containsText("12");
        for (String address : new String[] {receipt, form}) {
            Page wide = open(Screen.DESKTOP, address.substring(address.indexOf("/bijdrage")));
            assertAccessible(wide);
            screenshot(wide, "bijdrage-ervaring-" + (address.equals(form) ? "formulier" : "wacht") + "-1280");
        }
        page.locator("#change-form").click();
        page.getByLabel("Wat hielp niet", exact()).fill("Dat er maar één blad was.");
        Page other = openWithoutScript(Screen.PHONE, form.substring(form.indexOf("/bijdrage")));
        other.getByLabel("Wat hielp", exact()).fill("Samen tekenen.");
        press(other, "Bewaar de nieuwe tekst");
        press(page, "Bewaar de nieuwe tekst");
        assertThat(page.locator("#overtaken")).containsText("Samen tekenen.");
        assertThat(page.getByLabel("Wat hielp niet", exact())).hasValue("Dat er maar één blad was.");
        screenshot(page, "bijdrage-ervaring-intussen-360");
        openCase(moderator);
        press(moderator, "Goedkeuren");
        expectTrouble();
        press(page, "Bewaar de nieuwe tekst");
        assertThat(page.locator("main")).containsText("Dat er maar één blad was.");
        page.navigate(receipt);
        assertThat(page.locator("#change-form")).hasCount(0);
        press(page, "Weghalen");
        assertEquals(404, page.request().get(form).status());
    }

    private static void openCase(Page moderator) {
        moderator.navigate("/moderatie");
        moderator.getByRole(AriaRole.LINK, named("Zonder account")).first().click();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void two_sides_stand_beside_each_other_with_what_they_say_together(Screen screen) {
        Page page = open(screen, "/werkwijzen/signs-of-safety");
        assertThat(page.locator(".told-figures").first()).containsText("te weinig om cijfers te laten zien");
        assertThat(page.locator("#van-ouders")).hasText("Ouders, jongeren en vrijwilligers");
        assertThat(page.locator(".factor").first()).containsText("Wat hielp");
        assertAccessible(page);
        assertFits(page);
        screenshot(page, "ervaringen-" + screen.width());
        screenshot(openDark(screen, "/werkwijzen/signs-of-safety"), "ervaringen-donker-" + screen.width());
        if (page.locator("#ervaringen-keuze").count() > 0) {
            page.locator("#samen-geteld > summary").click();
            page.getByLabel("Ervaringen van", exact()).selectOption("ouder");
            press(page, "Toon ervaringen");
            assertThat(page.locator("#van-ouders ~ .experience").first()).containsText("Als ouder");
            assertThat(page.locator("#van-professionals ~ .experience")).hasCount(0);
            page.getByText("Alle ervaringen").click();
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void people_comment_on_an_experience(Screen screen, boolean script) {
        String words = "Bij ons ook, van dat schaalcijfer. " + screen;
        Page page = open(options(screen).setJavaScriptEnabled(script), "/demo");
        DemoDoor.enter(page, "ouder2@demo.example");
        page.navigate("/werkwijzen/signs-of-safety");
        page.locator(".experience").first().locator("a[href$='#reacties']").click();
        page.getByLabel("Reactie", exact()).fill(words);
        press(page, "Reactie plaatsen");
        assertThat(page.getByText(words)).isVisible();
        String address = page.url().replaceAll("[?#].*", "");
        Page visitor = open(screen, address.substring(address.indexOf("/werkwijzen")));
        assertThat(visitor.getByText(words)).isVisible();
        assertAccessible(visitor);
        assertFits(visitor);
        screenshot(visitor, "ervaring-reacties-" + screen.width());
        visitor.navigate("/werkwijzen/signs-of-safety");
        assertThat(visitor.getByText(Pattern.compile("^Reacties \\([1-9]")).first())
                .isVisible();
    }

    /** The marks that can be seen; one of "wat hielp" and "wat hielp niet" counts as one more on the first screen. */
    private static int required(Page page) {
        int marks = 0;
        for (int i = 0; i < page.locator(".required").count(); i++) {
            marks += page.locator(".required").nth(i).isVisible() ? 1 : 0;
        }
        boolean first = page.getByLabel("Wat hielp", exact()).isVisible();
        return marks + (first ? 1 : 0);
    }

    private static void look(Page page, boolean script, int screen) {
        if (script) {
            assertAccessible(page);
            screenshot(page, "ervaring-scherm-" + screen + "-360");
        }
        assertFits(page);
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }
}
