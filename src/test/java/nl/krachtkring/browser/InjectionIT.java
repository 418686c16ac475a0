package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.krachtkring.platform.richtext.Typed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Texts that want to run a script are written, quoted, looked at beforehand, worn as names and titles, and given to files, a hundred
 * to a page, with the browser's policy and without it: none runs. 200 of them in every build, 1,500 with {@code -Pendurance}.
 */
class InjectionIT extends BrowserTest {

    private static final long SEED = 20261128;
    private static final int PAYLOADS = Boolean.getBoolean("portal.endurance") ? 1_500 : 200;
    private static final int PER_PAGE = 100;
    private static final int ROOTS = 50;
    private static final int PER_PREVIEW = 10;

    private static final int FILES = PAYLOADS / PER_PAGE;
    /** Of all ways in, so many at least run in a page without any protection; else the texts would prove nothing. */
    private static final int TEETH = 60;

    private static final String WRITER = "ouder@demo.example";

    /** Notes each call of the payloads; a page can't take it back. */
    private static final String COUNT = "window.ran = 0;"
            + " for (const name of ['alert', 'confirm', 'prompt']) { Object.defineProperty(window, name, { configurable: false,"
            + " get: () => () => { window.ran++; try { top.ran++; } catch (e) { } }, set: () => { } }); }";

    /** Each in a frame of its own, one after another; gives how many of them ran. */
    private static final String UNPROTECTED =
            "async ways => { let all = 0; for (const way of ways) { const before = window.ran;"
                    + " const frame = document.createElement('iframe'); frame.srcdoc = way; document.body.append(frame);"
                    + " await new Promise(done => setTimeout(done, 60)); frame.remove(); all += window.ran > before ? 1 : 0; } return all; }";

    /** What may not stand in a page, whether it ran or waits for a touch. */
    private static final String FOUND = "() => { const bad = [];"
            + " for (const e of document.querySelectorAll('*')) { for (const a of e.attributes) {"
            + " const v = a.value.replace(/[\\u0000-\\u0020\\u00ad\\u200b]/g, '');"
            + " if (/^on/i.test(a.name) || (/href$|^src$|action$|^data$/i.test(a.name) && /^(javascript|data|vbscript):/i.test(v)))"
            + " bad.push(a.ownerElement.tagName + ' ' + a.name + '=' + a.value); } }"
            + " for (const e of document.querySelectorAll('iframe,object,embed,base,meta[http-equiv],main style,main link,math,"
            + "main script:not([src^=\"/\"])')) bad.push(e.outerHTML.slice(0, 200));"
            + " return bad.concat(window.ran ? ['ran ' + window.ran + ' times'] : []); }";

    @Test
    void texts_run_where_nothing_protects() {
        expectTrouble();
        Page page = open("/health/live");
        page.addInitScript(COUNT);
        page.navigate("about:blank");
        List<String> ways = Payloads.ways();
        int ran = ((Number) page.evaluate(UNPROTECTED, ways)).intValue();
        assertTrue(ran >= TEETH, ran + " of " + ways.size() + " ran without protection");
    }

    @Test
    void nothing_runs_wherever_it_is_written() throws SQLException {
        List<String> payloads = Payloads.make(PAYLOADS, SEED);
        for (int batch = 0; batch * PER_PAGE < PAYLOADS; batch++) {
            List<String> hundred = payloads.subList(batch * PER_PAGE, (batch + 1) * PER_PAGE);
            Injected injected = Injected.put(batch, hundred, WRITER);
            Page writer = open(Screen.DESKTOP, "/demo");
            DemoDoor.enter(writer, WRITER);
            String talk = "/gesprekken/" + injected.talk() + "/proef";
            int taken = write(writer, talk, hundred);
            List<String> pages = pages(injected, talk);
            for (boolean bypassed : new boolean[] {false, true}) {
                Page reader = reader(bypassed);
                pages.forEach(path -> look(reader, path));
                preview(reader, talk, hundred);
                assertEquals(taken, count(reader, talk), "all that were taken stand on the page");
            }
        }
    }

    @Test
    void name_of_a_file_and_word_of_a_search_run_nothing() {
        List<String> payloads = Payloads.make(PAYLOADS, SEED + 1).subList(0, FILES * 6);
        for (boolean bypassed : new boolean[] {false, true}) {
            Page page = reader(bypassed);
            DemoDoor.enter(page, "professional@demo.example");
            page.navigate("/organisaties/jeugdhulp-de-kiezel");
            page.getByText("Mijn foto en functie").click();
            String form = page.url();
            for (String payload : payloads) {
                page.navigate(form);
                page.locator("#task").fill(payload.replace("\n", " ").substring(0, Math.min(100, payload.length())));
                page.locator("#photo")
                        .setInputFiles(new FilePayload(payload, "image/png", payload.getBytes(StandardCharsets.UTF_8)));
                page.locator("#contact-go").click();
                assertQuiet(page, payload);
                String word = URLEncoder.encode(payload, StandardCharsets.UTF_8);
                for (String path : List.of("/zoeken?q=", "/werkwijzen?doelgroep=", "/inloggen?terug=", "/?gedaan=")) {
                    look(page, path + word);
                }
                nowhere(page, "/nergens/" + word);
            }
        }
    }

    private static List<String> pages(Injected injected, String talk) {
        String group = "/groepen/" + injected.group();
        return List.of(
                talk,
                "/gesprekken/" + injected.named() + "/proef",
                group,
                group + "/leden",
                group + "/gesprekken/nieuw",
                "/mijn/gesprekken",
                "/mijn/bijdragen",
                "/mijn/berichten",
                "/meld?over=" + injected.talk(),
                "/zoeken?q=alert",
                "/groepen");
    }

    /**
     * Fifty replies, fifty answers to them, and a quote of each reply and answer by the form that readers get. Two that differ
     * in what nobody sees are the same comment, sent twice.
     */
    private int write(Page writer, String talk, List<String> hundred) {
        String token = writer.navigate(talk).ok()
                ? writer.locator("#comment-form input[name=token]").inputValue()
                : "";
        List<String> roots = new ArrayList<>();
        for (String payload : hundred.subList(0, ROOTS)) {
            roots.add(post(writer, talk, "", token, payload));
        }
        List<String> quoted = new ArrayList<>(roots);
        for (int i = ROOTS; i < hundred.size(); i++) {
            quoted.add(post(writer, talk, "?op=" + roots.get(i - ROOTS), token, hundred.get(i)));
        }
        Set<String> taken = new HashSet<>(quoted);
        for (String number : quoted) {
            String query = "?op=" + number + "&citaat=ja";
            String begun = Jsoup.parse(writer.request().get(talk + query).text())
                    .select("#text")
                    .val();
            taken.add(post(writer, talk, query, token, begun + "Dat vind ik ook, zie " + number));
        }
        assertEquals(
                different(hundred, roots) * 2, taken.size(), "all that differ in what is seen were taken, and quoted");
        return taken.size();
    }

    /** How many replies and answers these texts are, each where it stands, without what nobody sees. */
    private static int different(List<String> hundred, List<String> roots) {
        Set<String> different = new HashSet<>();
        for (int i = 0; i < hundred.size(); i++) {
            String below = i < ROOTS ? "" : roots.get(i - ROOTS);
            different.add(below + "\n" + Typed.text(hundred.get(i)));
        }
        return different.size();
    }

    /** What the form sends; the answer leads to the reply. */
    private String post(Page writer, String talk, String query, String token, String text) {
        FormData form = FormData.create()
                .set("comment-form", "comment-form")
                .set("token", token)
                .set("text", text)
                .set("place", "place")
                .set("jakarta.faces.ViewState", "stateless");
        APIResponse answer = writer.request()
                .post(
                        talk + query,
                        RequestOptions.create()
                                .setForm(form)
                                .setMaxRedirects(0)
                                .setHeader("Sec-Fetch-Site", "same-origin"));
        assertEquals(302, answer.status(), () -> text + "\n" + answer.text());
        return answer.headers().get("location").replaceAll(".*#reactie-", "");
    }

    /** Through the editor as it is on the page, ten at a time, in its text area and its preview. */
    private void preview(Page reader, String talk, List<String> hundred) {
        reader.navigate(talk);
        for (int i = 0; i < hundred.size(); i += PER_PREVIEW) {
            reader.locator("#text").fill(String.join("\n\n", hundred.subList(i, i + PER_PREVIEW)));
            reader.locator("#voorbeeld").evaluate("e => e.replaceChildren()");
            reader.locator("#preview").click();
            reader.locator("#voorbeeld > *").first().waitFor();
            assertQuiet(reader, talk);
        }
        reader.locator("#text").fill("");
    }

    private Page reader(boolean bypassed) {
        Browser.NewContextOptions options = options(Screen.DESKTOP).setBypassCSP(bypassed);
        Page page = open(options, "/demo");
        page.addInitScript(COUNT);
        DemoDoor.enter(page, WRITER);
        return page;
    }

    private static void look(Page page, String path) {
        page.navigate(path);
        assertQuiet(page, path);
    }

    /** An address with a backslash is refused by the server itself, without a page; a browser shows one of its own. */
    private static void nowhere(Page page, String path) {
        if (path.contains("%5C")) {
            APIResponse answer = page.request().get(path);
            assertEquals(400, answer.status(), path);
            assertEquals(0, answer.body().length, path);
        } else {
            look(page, path);
        }
    }

    private static void assertQuiet(Page page, String what) {
        assertEquals(List.of(), page.evaluate(FOUND), what);
    }

    private static int count(Page page, String talk) {
        page.navigate(talk);
        return page.locator(".stream .comment").count();
    }
}
