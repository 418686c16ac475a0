package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Texts that are too much, deceive, or come too late: a clear word, and nothing that was typed is lost. */
class BadTextIT extends BrowserTest {

    private static final int MILLION = 1_000_000;
    private static final String SAID = "Wij doen mee, ook als het regent.";

    @Test
    void million_letters_get_a_word_and_come_back_whole() {
        Page page = enter(Screen.PHONE, "ouder@demo.example");
        String talk = discussion(page, "Hoeveel mag ik schrijven?");
        String text = "woord ".repeat(MILLION / 6).strip();
        APIResponse answer = send(page, talk, text);
        Document shown = Jsoup.parse(answer.text());
        assertEquals(200, answer.status());
        assertTrue(shown.select("#text-error").text().contains("10.000"));
        assertEquals(text, shown.select("#text").val());
        APIResponse unread = send(page, talk, "é".repeat(MILLION));
        assertEquals(413, unread.status());
        assertTrue(unread.text().contains("veel meer tekst dan hier past"));
    }

    @Test
    void ten_thousand_quotes_in_one_another_are_placed_and_read() {
        Page page = enter(Screen.PHONE, "ouder@demo.example");
        String talk = discussion(page, "Wie zei wat?");
        assertEquals(302, send(page, talk, ">".repeat(9_980) + " diep").status());
        assertEquals(302, send(page, talk, "> ".repeat(4_980) + "dieper").status());
        page.navigate(talk);
        assertThat(page.locator(".stream")
                        .getByText("diep", new Locator.GetByTextOptions().setExact(false))
                        .first())
                .isVisible();
        assertFits(page);
    }

    @Test
    void what_nobody_sees_is_no_title_and_no_text() {
        Page page = enter(Screen.DESKTOP, "ouder@demo.example");
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.locator("#title").fill("\u200b\u2060\u3164");
        page.locator("#body").fill("\u202e\u200b");
        page.locator("#send").click();
        assertThat(page.locator("#title-error")).not().isEmpty();
        assertThat(page.locator("#body-error")).not().isEmpty();
        page.locator("#title").fill("Foto\u202egpj.exe van \u200bons");
        page.locator("#body").fill("Kijk \u202eeens");
        page.locator("#send").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Fotogpj.exe van ons");
        assertThat(page.locator(".opening .comment-text")).hasText("Kijk eens");
    }

    @Test
    void answer_to_what_was_taken_away_meanwhile_stands_in_the_discussion() {
        Page other = enter(Screen.DESKTOP, "ouder2@demo.example");
        Page writer = enter(Screen.PHONE, "ouder@demo.example");
        String talk = discussion(writer, "Wie gaat er mee kamperen?");
        other.navigate(talk);
        other.locator("#text").fill("Wij misschien.");
        other.locator("#place").click();
        writer.navigate(talk);
        writer.locator(".stream .comment-actions a[href^='?op=']").first().click();
        writer.locator("#text").fill(SAID);
        other.locator(".stream a[href^='/mijn/bijdragen/']:not([href$='/bewerken'])")
                .click();
        other.locator("#withdraw").click();
        writer.locator("#place").click();
        assertThat(writer.locator(".stream").getByText(SAID)).isVisible();
        assertThat(writer.getByText("Wij misschien.")).hasCount(0);
    }

    @Test
    void reply_to_a_discussion_that_was_taken_away_meanwhile_comes_back_to_its_writer() {
        Page other = enter(Screen.DESKTOP, "ouder2@demo.example");
        Page writer = enter(Screen.PHONE, "ouder@demo.example");
        String talk = discussion(other, "Wie heeft er een kinderwagen over?");
        writer.navigate(talk);
        writer.locator("#text").fill(SAID);
        other.navigate("/mijn/bijdragen/" + talk.replaceAll(".*/gesprekken/([0-9]+)/.*", "$1"));
        other.locator("#withdraw").click();
        writer.locator("#place").click();
        assertThat(writer.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertTrue(writer.content().contains(SAID), "the text is on the page that refuses it");
        screenshot(writer, "reactie-op-weggehaald-360");
    }

    private APIResponse send(Page page, String talk, String text) {
        page.navigate(talk);
        FormData form = FormData.create()
                .set("comment-form", "comment-form")
                .set("token", page.locator("#comment-form input[name=token]").inputValue())
                .set("text", text)
                .set("place", "place")
                .set("jakarta.faces.ViewState", "stateless");
        return page.request()
                .post(
                        talk,
                        RequestOptions.create()
                                .setForm(form)
                                .setMaxRedirects(0)
                                .setHeader("Sec-Fetch-Site", "same-origin"));
    }

    private static String discussion(Page page, String title) {
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.locator("#title").fill(title);
        page.locator("#body").fill("Vertel eens.");
        page.locator("#send").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
        return page.url().replaceAll("[?#].*", "");
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
