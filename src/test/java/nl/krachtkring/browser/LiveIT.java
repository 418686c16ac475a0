package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A discussion that is open hears of replies, moves nothing by itself, and ends for who may read it no more. */
class LiveIT extends BrowserTest {

    private static final String TYPED = "Dit was ik net aan het typen.";

    @Test
    void open_page_says_that_there_are_replies_and_shows_them_when_asked() {
        Page reader = enter(options(Screen.PHONE), "ouder@demo.example");
        String discussion = begin(reader, "Wie heeft er een kinderfiets over?");
        reader.getByLabel("Reactie", exact()).fill(TYPED);
        Page other = enter(options(Screen.DESKTOP), "ouder2@demo.example");
        other.navigate(discussion);
        reply(other, "Ik heb er een staan.");
        assertThat(reader.locator("#live-words")).hasText("1 nieuwe reactie");
        assertThat(reader.locator(".stream .comment")).hasCount(0);
        reply(other, "Hij is rood.");
        assertThat(reader.locator("#live-words")).hasText("2 nieuwe reacties");
        assertAccessible(reader);
        assertFits(reader);
        screenshot(reader, "gesprek-live-360");
        reader.locator("#live-show").click();
        assertThat(reader.locator(".stream .comment")).hasCount(2);
        assertThat(reader.locator("#reacties-kop")).hasText("Reacties (2)");
        assertThat(reader.locator("#live-words")).hasText("");
        assertThat(reader.locator(".stream .comment").first()).isFocused();
        assertEquals(TYPED, reader.getByLabel("Reactie", exact()).inputValue());
        // Her own reply is no news to herself, also on another device.
        assertThat(other.locator("#live-words")).hasText("");
    }

    @Test
    void change_of_state_is_said_on_a_wide_screen_in_the_dark() {
        Page reader = enter(options(Screen.DESKTOP).setColorScheme(ColorScheme.DARK), "ouder@demo.example");
        String discussion = begin(reader, "Hebben jullie nog tips voor de vakantie?");
        Page facilitator = enter(options(Screen.DESKTOP), "begeleider@demo.example");
        facilitator.navigate(discussion + "?sluiten=1");
        facilitator.getByLabel("Reden", exact()).fill("Er is al een gesprek over.");
        press(facilitator, "Gesprek sluiten");
        assertThat(reader.locator("#live-words")).hasText("Er is iets veranderd aan dit gesprek.");
        assertAccessible(reader);
        screenshot(reader, "gesprek-live-anders-1280-donker");
        reader.locator("#live-show").click();
        assertThat(reader.getByText("Er is al een gesprek over.")).isVisible();
    }

    @Test
    void who_signs_out_elsewhere_loses_the_open_page_too() {
        Page reader = enter(options(Screen.PHONE), "ouder2@demo.example");
        String discussion = begin(reader, "Is iemand woensdag in het buurthuis?");
        Page second = reader.context().newPage();
        second.navigate("/mijn");
        second.evaluate("document.querySelector(\"form[action='/uitloggen']\").requestSubmit()");
        assertThat(reader.locator("#live")).hasCount(0);
        assertEquals(discussion, reader.url().replaceAll("[?#].*", ""));
    }

    @Test
    void visitors_and_people_without_script_read_as_before() {
        Page member = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "ouder@demo.example");
        String discussion = begin(member, "Wat eten jullie vanavond?");
        assertThat(member.locator("#live")).isHidden();
        assertFits(member);
        List<String> asked = new ArrayList<>();
        Page visitor = open(Screen.PHONE, "/groepen");
        visitor.onRequest(request -> asked.add(request.url()));
        visitor.navigate(discussion);
        assertThat(visitor.locator("#live")).hasCount(0);
        assertEquals(
                List.of(), asked.stream().filter(url -> url.contains("live")).toList());
    }

    private String begin(Page page, String title) {
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.getByLabel("Titel", exact()).fill(title);
        page.getByLabel("Bericht", exact()).fill("Ik hoor het graag.");
        press(page, "Plaatsen");
        return page.url().replaceAll("[?#].*", "");
    }

    private static void reply(Page page, String text) {
        page.getByLabel("Reactie", exact()).fill(text);
        press(page, "Reactie plaatsen");
        assertThat(page.getByText(text)).isVisible();
    }

    private Page enter(Browser.NewContextOptions options, String account) {
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
