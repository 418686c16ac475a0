package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A professional proposes what a method should say; an editor reads word by word what changes, decides, and puts a version back. */
class TogetherIT extends BrowserTest {

    private static final String PROFESSIONAL = "professional@demo.example";
    private static final String EDITOR = "redacteur@demo.example";

    @ParameterizedTest
    @CsvSource({"PHONE, false, empo", "DESKTOP, true, jim"})
    void an_improvement_is_proposed_read_word_by_word_and_published(Screen screen, boolean script, String slug) {
        String address = "/werkwijzen/" + slug;
        Page writer = enter(screen, script, PROFESSIONAL);
        writer.navigate(address);
        writer.getByText("Stel een verbetering voor").click();
        open(writer, "Hoe het gaat");
        writer.getByLabel("Hoe lang", exact()).fill("Ongeveer negen maanden");
        press(writer, "Ter beoordeling aanbieden");
        assertThat(writer.locator("#errors")).containsText("Waarom stel je dit voor?");
        assertThat(writer.getByLabel("Hoe lang", exact())).hasValue("Ongeveer negen maanden");
        writer.getByLabel("Waarom stel je dit voor?", exact()).fill("Zo lang duurde het bij ons.");
        look(writer, screen, script, "voorstel-formulier");
        press(writer, "Voorbeeld bekijken");
        assertThat(writer.locator(".changes ins")).containsText("Ongeveer negen maanden");
        look(writer, screen, script, "voorstel-voorbeeld");
        writer.navigate(address + "/verbeteren");
        assertThat(writer.getByLabel("Hoe lang", exact())).hasValue("Ongeveer negen maanden");
        press(writer, "Ter beoordeling aanbieden");
        assertThat(writer.getByText("De redactie leest je voorstel").first()).isVisible();

        Page editor = enter(screen, script, EDITOR);
        editor.navigate("/redactie");
        look(editor, screen, script, "voorstel-redactie");
        waiting(editor).last().click();
        assertThat(editor.locator(".changes ins")).containsText("Ongeveer negen maanden");
        assertThat(editor.locator("main")).containsText("Zo lang duurde het bij ons.");
        look(editor, screen, script, "voorstel-beoordelen");
        press(editor, "Teruggeven");
        assertThat(editor.locator("#errors")).containsText("Schrijf waarom je het voorstel teruggeeft");
        editor.getByLabel("Opnieuw nalopen voor", exact()).fill("2031-01-02");
        press(editor, "Publiceren");
        assertThat(editor.getByText("Gepubliceerd. Wie het voorstelde").first()).isVisible();

        Page visitor = open(screen, address);
        assertThat(visitor.locator("main")).containsText("Ongeveer negen maanden");
        assertThat(visitor.locator("main")).containsText("2 januari 2031");
        assertThat(visitor.locator("#schrijvers")).containsText("Jeroen Verbeek");
        visitor.getByText("Eerdere versies", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(visitor.locator(".changes")).containsText("Ongeveer negen maanden");
        assertThat(visitor.locator("ol.list")).containsText("Zo lang duurde het bij ons.");
        assertThat(visitor.getByText("Terugzetten")).hasCount(0);
        look(visitor, screen, true, "versies");
        told(writer, "Er is besloten over een voorstel van jou");
        writer.navigate("/mijn/voorstellen");
        assertThat(writer.locator("main .list li").first()).containsText("Gepubliceerd");
        look(writer, screen, script, "voorstellen");

        editor.navigate(address + "/versies?tot=1");
        press(editor, "Terugzetten");
        assertThat(editor.locator("#errors")).containsText("Schrijf waarom");
        editor.getByLabel("Waarom zet je deze versie terug?", exact()).fill("Het gold voor één team.");
        look(editor, screen, script, "versies-terugzetten");
        press(editor, "Terugzetten");
        assertThat(editor.getByText("De eerdere versie staat er weer").first()).isVisible();
        visitor.navigate(address);
        assertThat(visitor.locator("main")).not().containsText("Ongeveer negen maanden");
        visitor.navigate(address + "/versies");
        assertThat(visitor.locator("ol.list > li")).hasCount(3);
    }

    @Test
    void a_new_method_is_kept_unfinished_given_back_and_published() {
        Page writer = enter(Screen.DESKTOP, false, PROFESSIONAL);
        writer.navigate("/werkwijzen");
        writer.getByText("Stel een nieuwe voor").click();
        writer.getByLabel("Naam van de werkwijze", exact()).fill("Samen koken in de buurt");
        press(writer, "Concept opslaan");
        assertThat(writer.getByLabel("Naam van de werkwijze", exact())).hasValue("Samen koken in de buurt");
        writer.getByLabel("Waarom stel je dit voor?", exact()).fill("Wij doen dit al drie jaar.");
        writer.getByLabel("Korte uitleg", exact()).fill("Ouders koken samen en leren elkaar kennen.");
        writer.getByLabel("Voor ouders", exact()).fill("Je kookt mee. Je hoeft niets te vertellen.");
        writer.getByLabel("Wanneer niet", exact()).fill("Bij gevaar thuis.");
        open(writer, "Wat het versterkt");
        writer.getByLabel("Van wie is dit oordeel?", exact()).fill("Wie het voorstelde");
        writer.getByLabel("aanpak", new Page.GetByLabelOptions().setExact(false))
                .first()
                .check();
        writer.getByLabel("In gebruik", exact()).check();
        press(writer, "Ter beoordeling aanbieden");
        assertThat(writer.getByText("Wacht op beoordeling").first()).isVisible();

        Page editor = enter(Screen.DESKTOP, true, EDITOR);
        editor.navigate("/redactie");
        waiting(editor).last().click();
        editor.getByLabel("Antwoord aan wie het voorstelde", exact()).fill("Wat doe je bij gevaar, en waar staat dit?");
        press(editor, "Teruggeven");
        assertThat(editor.getByText("Teruggegeven met jouw antwoord").first()).isVisible();

        writer.navigate("/mijn/voorstellen");
        writer.getByText("Samen koken in de buurt").first().click();
        assertThat(writer.locator("main")).containsText("Wat doe je bij gevaar, en waar staat dit?");
        writer.getByText("Verder schrijven").click();
        open(writer, "In het kort");
        open(writer, "Onderzoek en bronnen");
        writer.getByLabel("Veiligheid", exact()).fill("Bel bij gevaar 112.");
        writer.getByLabel("Wat je las", exact()).first().fill("Verslag van de buurtkeuken");
        writer.getByLabel("Hoe zeker", exact()).first().selectOption("te controleren");
        press(writer, "Ter beoordeling aanbieden");

        Page second = enter(Screen.DESKTOP, true, EDITOR);
        for (Page one : new Page[] {editor, second}) {
            one.navigate("/redactie");
            waiting(one).last().click();
            one.getByLabel("Ik heb de hele pagina vandaag nagelopen", exact()).check();
        }
        press(editor, "Publiceren");
        assertThat(editor).hasURL(Pattern.compile(".*/werkwijzen/samen-koken-in-de-buurt.*"));
        press(second, "Publiceren");
        assertThat(second.locator(".notice-warning")).containsText("Over dit voorstel is al besloten");
        assertThat(open(Screen.PHONE, "/werkwijzen/samen-koken-in-de-buurt")
                        .getByRole(AriaRole.HEADING)
                        .first())
                .isVisible();
    }

    @Test
    void what_two_editors_change_at_once_is_lost_by_neither() {
        Page first = enter(Screen.DESKTOP, true, EDITOR);
        first.navigate("/werkwijzen/rots-en-water/verbeteren");
        first.getByLabel("Waarom stel je dit voor?", exact()).fill("Nieuwe prijzen");
        open(first, "Hoe het gaat");
        first.getByLabel("Kosten", exact()).fill("Dertig euro");
        press(first, "Ter beoordeling aanbieden");
        first.navigate("/redactie");
        waiting(first).last().click();
        Page second = enter(Screen.DESKTOP, true, EDITOR);
        second.navigate(first.url());
        for (Page one : new Page[] {first, second}) {
            one.getByText("Tekst aanpassen").click();
            open(one, "Hoe het gaat");
        }
        first.getByLabel("Kosten", exact()).fill("Veertig euro");
        press(first, "Opslaan");
        second.getByLabel("Hoe vaak", exact()).fill("Elke week");
        press(second, "Opslaan");
        assertThat(second.getByText("Iemand anders heeft dit intussen veranderd")
                        .first())
                .isVisible();
        assertThat(second.locator(".changes")).containsText("Veertig");
        assertThat(second.getByLabel("Hoe vaak", exact())).hasValue("Elke week");
        second.getByLabel("Kosten", exact()).fill("Veertig euro");
        press(second, "Opslaan");
        assertThat(second.locator(".changes")).containsText("Elke week");
        second.getByLabel("Antwoord aan wie het voorstelde", exact()).fill("Toch niet");
        press(second, "Teruggeven");
    }

    private static Locator waiting(Page editor) {
        return editor.locator("section[aria-labelledby=voorstellen] a.list-title");
    }

    private static void open(Page page, String part) {
        Locator summary = page.locator("summary", new Page.LocatorOptions().setHasText(part));
        if (summary.locator("xpath=..").getAttribute("open") == null) {
            summary.click();
        }
    }

    private static void look(Page page, Screen screen, boolean script, String name) {
        if (script) {
            assertAccessible(page);
        }
        assertFits(page);
        screenshot(page, name + "-" + screen.width());
    }

    private Page enter(Screen screen, boolean script, String account) {
        Browser.NewContextOptions options = options(screen).setJavaScriptEnabled(script);
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
