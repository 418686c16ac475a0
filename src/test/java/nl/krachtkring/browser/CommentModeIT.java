package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor says on the page itself how people comment on it; its readers read that in words. */
class CommentModeIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"PHONE, false, familieplan-maken-in-stappen", "DESKTOP, true, wat-werkt-bij-eigen-kracht"})
    void page_is_closed_opened_for_days_and_read_first(Screen screen, boolean script, String slug) {
        String address = "/artikelen/" + slug;
        Page editor = enter(screen, script, "redacteur@demo.example");
        editor.navigate(address);
        set(editor, "Nee");
        look(editor, screen, script, "reageren-dicht-redactie");
        Page visitor = open(screen, address);
        assertThat(visitor.locator("#comments-closed")).containsText("niet meer reageren sinds");
        assertThat(visitor.getByLabel("Reactie", exact())).hasCount(0);
        assertThat(visitor.getByText("Reacties op deze pagina instellen")).hasCount(0);
        look(visitor, screen, true, "reageren-dicht");

        editor.getByText("Reacties op deze pagina instellen").click();
        editor.getByLabel("Hoeveel dagen", exact()).fill("0");
        editor.getByLabel("Ja, een aantal dagen", exact()).check();
        press(editor, "Opslaan");
        assertThat(editor.locator(".errors, .error-summary, [role=alert]").first())
                .containsText("1 tot en met 365");
        editor.navigate(address);
        editor.getByText("Reacties op deze pagina instellen").click();
        editor.getByLabel("Hoeveel dagen", exact()).fill("14");
        editor.getByLabel("Een moderator leest ook reacties van deelnemers eerst", exact())
                .check();
        editor.getByLabel("Ook mensen zonder account", exact()).uncheck();
        set(editor, "Ja, een aantal dagen");
        visitor.navigate(address);
        assertThat(visitor.locator("#comments-mode")).containsText("Je kunt reageren tot");
        assertThat(visitor.getByLabel("Reactie", exact())).hasCount(0);
        look(visitor, screen, true, "reageren-dagen");

        Page member = enter(screen, script, "ouder@demo.example");
        member.navigate(address);
        member.getByLabel("Reactie", exact()).fill("Mooi stuk, dank je. " + screen);
        press(member, "Reactie plaatsen");
        assertThat(member.getByText("Wacht op beoordeling").first()).isVisible();
        visitor.navigate(address);
        assertThat(visitor.getByText("Mooi stuk, dank je. " + screen)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false, genogram", "DESKTOP, true, ecogram"})
    void method_takes_comments_where_an_editor_opens_them(Screen screen, boolean script, String slug) {
        String address = "/werkwijzen/" + slug;
        Page visitor = open(screen, address);
        assertThat(visitor.locator("#reacties")).hasCount(0);
        Page editor = enter(screen, script, "redacteur@demo.example");
        editor.navigate(address);
        set(editor, "Ja");
        Page member = enter(screen, script, "ouder@demo.example");
        member.navigate(address);
        member.getByLabel("Reactie", exact()).fill("Hier heb ik een vraag over. " + screen);
        press(member, "Reactie plaatsen");
        visitor.navigate(address);
        assertThat(visitor.getByText("Hier heb ik een vraag over. " + screen)).isVisible();
        look(visitor, screen, true, "reageren-werkwijze");
    }

    private static void set(Page editor, String mode) {
        if (!editor.getByLabel(mode, exact()).isVisible()) {
            editor.getByText("Reacties op deze pagina instellen").click();
        }
        editor.getByLabel(mode, exact()).check();
        press(editor, "Opslaan");
        assertThat(editor.getByText("Zo kunnen mensen nu op deze pagina reageren")
                        .first())
                .isVisible();
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
