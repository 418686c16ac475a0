package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From talk to lesson: members make a piece, an author consents and takes that back, editors read it, who is asked answers. */
class HarvestIT extends BrowserTest {

    private static final String SENTENCE = "Ik wachtte zes weken op een telefoontje.";

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void closed_discussion_becomes_a_piece_that_is_answered_and_says_nothing_of_where_it_was_said(
            Screen screen, boolean script) {
        String title = "Wachten op hulp " + screen;
        String piece = "Bel terug " + screen;
        Page parent = enter(screen, script, "ouder@demo.example");
        String discussion = begin(parent, title);
        Page author = enter(screen, script, "ouder2@demo.example");
        author.navigate(discussion);
        author.getByLabel("Reactie", exact()).fill(SENTENCE + " Daarna ging het goed.");
        press(author, "Reactie plaatsen");

        parent.navigate(discussion);
        parent.locator("#harvest").click();
        look(parent, screen, script, "oogst-leeg");
        press(parent, "Begin de oogst");
        parent.getByLabel("Naam van het stuk", exact()).fill(piece);
        parent.getByLabel("Wat gaat goed", exact()).fill("Als er iemand komt, luistert die.");
        parent.getByLabel("Wat vragen we", exact()).fill("Bel binnen een week terug.");
        parent.getByLabel("Van wie vragen jullie dit?", exact()).fill("Het wijkteam");
        press(parent, "Opslaan");
        String harvest = parent.url().replaceAll("[?#].*", "");
        parent.getByLabel("Wat kan beter", exact()).fill("Wachten zonder bericht.");
        press(parent, "Kies een zin bij: Wat vragen we");
        look(parent, screen, script, "oogst-teksten");
        parent.getByText("Ik wachtte zes weken").click();
        look(parent, screen, script, "oogst-zinnen");
        parent.locator("#sentence-form button").first().click();
        assertThat(parent.getByText("Gevraagd, nog geen antwoord")).isVisible();
        assertEquals(
                "Wachten zonder bericht.",
                parent.getByLabel("Wat kan beter", exact()).inputValue());
        look(parent, screen, script, "oogst-gevraagd");

        consent(author, screen, script);
        offer(screen, script, harvest);
        String link = read(screen, script, piece, title, harvest);
        answer(screen, link);

        parent.navigate(harvest);
        assertThat(parent.locator("#antwoord")).containsText("We bellen nu binnen drie dagen.");
        assertThat(parent.getByText(SENTENCE)).isVisible();
        look(parent, screen, script, "oogst-antwoord");
        author.navigate("/mijn/citaten");
        press(author, "Toestemming intrekken");
        parent.navigate(harvest);
        assertThat(parent.getByText(SENTENCE)).hasCount(0);
        assertThat(parent.getByText("De schrijver heeft die weggehaald")).isVisible();
        Page asked = open(screen, link);
        assertFalse(asked.content().contains(SENTENCE));
        assertThat(asked.getByText("De schrijver heeft die weggehaald")).isVisible();
    }

    private static String begin(Page parent, String title) {
        parent.navigate("/groepen/ouders-oleander/gesprekken/nieuw");
        parent.getByLabel("Titel", exact()).fill(title);
        parent.getByLabel("Bericht", exact()).fill("Hoe lang wachten jullie?");
        press(parent, "Plaatsen");
        return parent.url().replaceAll("[?#].*", "");
    }

    private static void consent(Page author, Screen screen, boolean script) {
        told(author, "Mag een zin van jou in een stuk komen?");
        press(author, "Mag een zin van jou in een stuk komen? Lees welke en kies zelf.");
        assertThat(author.getByText(SENTENCE)).isVisible();
        look(author, screen, script, "citaten");
        press(author, "Toestemming geven");
        assertThat(author.getByText("Mag in het stuk").first()).isVisible();
        author.navigate("/mijn/privacy");
        assertThat(author.getByText("Mijn zin mag in het stuk over dit gesprek").first())
                .isAttached();
    }

    private void offer(Screen screen, boolean script, String harvest) {
        Page facilitator = enter(screen, script, "begeleider@demo.example");
        facilitator.navigate(harvest);
        press(facilitator, "Naar de redactie sturen");
        assertThat(facilitator.getByText("Naar de redactie gestuurd")).isVisible();
        look(facilitator, screen, script, "oogst-gestuurd");
    }

    /** What the editor reads, and the link that she makes. */
    private String read(Screen screen, boolean script, String piece, String title, String harvest) {
        Page editor = enter(screen, script, "redacteur@demo.example");
        assertEquals(404, editor.navigate(harvest).status());
        editor.navigate("/redactie");
        look(editor, screen, script, "redactie");
        editor.getByText(piece).click();
        assertThat(editor.getByText(SENTENCE)).isVisible();
        for (String secret :
                List.of(title, "Ouders Oleander", "ouders-oleander", "Zonnebloem", "Marijke", "/gesprekken/")) {
            assertFalse(editor.locator("main").innerHTML().contains(secret), secret);
        }
        press(editor, "Maak een link om te antwoorden");
        look(editor, screen, script, "redactie-stuk");
        return editor.locator(".private-link").textContent().strip();
    }

    private void answer(Screen screen, String link) {
        Page asked = open(screen, link);
        assertThat(asked.getByText("Bel binnen een week terug.")).isVisible();
        assertThat(asked.getByText("Als er iemand komt, luistert die.")).hasCount(0);
        press(asked, "Antwoord sturen");
        look(asked, screen, true, "gevraagd-fout");
        asked.getByLabel("Je antwoord", exact()).fill("We bellen nu binnen drie dagen.");
        asked.getByLabel("Wanneer", exact()).fill("2026-12-03");
        press(asked, "Antwoord sturen");
        look(asked, screen, true, "gevraagd");
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
