package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is said in a closed group reaches no outsider: by live update, feed, search, list, count, title, link or quote. The
 * pages that she may read don't change by a letter.
 */
class ClosedTalkIT extends BrowserTest {

    private static final String TITLE = "Zeldzaamwoord over de nacht";
    private static final String SAID = "Kolibriewoord, en verder niets.";
    private static final String ABSENT = "/nooit-geweest";

    private static final List<String> READABLE = List.of(
            "/",
            "/groepen",
            "/groepen/ouders-oleander",
            "/groepen/oleanderbuurt",
            "/groepen/oleanderbuurt?toon=zonder-reactie",
            "/feeds/artikelen.atom",
            "/sitemap.xml",
            "/zoeken?q=oleander",
            "/wie/100000000000001");

    @Test
    void nothing_of_a_closed_discussion_reaches_an_outsider() {
        Page visitor = open(Screen.PHONE, "/groepen/oleanderbuurt");
        visitor.locator("main a[href*='/huiswerk-']").first().click();
        String openTalk = path(visitor);
        Page outsider = enter("professional@demo.example");
        outsider.navigate("/groepen/oleanderbuurt");
        read(visitor, outsider, openTalk);
        // From now on she has read it all, so that the second time shows what others change and nothing else.
        Map<String, String> before = read(visitor, outsider, openTalk);

        Page member = enter("ouder2@demo.example");
        member.navigate("/groepen/ouders-oleander/gesprekken/nieuw");
        member.getByLabel("Titel", exact()).fill(TITLE);
        member.getByLabel("Bericht", exact()).fill("Alleen voor ons.");
        press(member, "Plaatsen");
        String talk = path(member);
        String number = talk.split("/")[2];
        member.getByLabel("Reactie", exact()).fill(SAID);
        press(member, "Reactie plaatsen");
        assertThat(member.getByText(SAID)).isVisible();
        String reply =
                member.locator(".stream .comment").first().getAttribute("id").replace("reactie-", "");
        awaitFound(member);

        assertEquals(before, read(visitor, outsider, openTalk));
        List<String> hidden = new ArrayList<>(List.of(
                talk,
                "/gesprekken/" + number,
                "/gesprekken/" + number + "/een-andere-titel",
                talk + "?vanaf=" + reply,
                talk + "?na=" + reply,
                talk + "?op=" + reply + "&citaat=ja",
                "/live/" + number,
                "/live/" + number + "/nieuw?sinds=0",
                "/live/" + reply + "/nieuw?sinds=0",
                "/wie/" + number,
                "/wie/" + reply));
        for (Page reader : List.of(visitor, outsider)) {
            String absent = reader.request().get(address() + ABSENT).text();
            for (String address : hidden) {
                APIResponse answer = reader.request().get(address() + address);
                assertEquals(404, answer.status(), address);
                assertEquals(absent, answer.text(), address);
            }
            // A quote of it in a discussion that everyone reads, and a search for its words.
            for (String address : List.of(
                    openTalk + "?op=" + reply + "&citaat=ja",
                    openTalk + "?vanaf=" + reply,
                    "/zoeken?q=Zeldzaamwoord",
                    "/zoeken?q=Kolibriewoord")) {
                String body = reader.request().get(address() + address).text();
                assertFalse(body.contains("en verder niets") || body.contains("over de nacht"), address);
                assertFalse(body.contains(number) || body.contains("/gesprekken/" + reply), address);
            }
        }
    }

    /** The index has it: a member finds it, so that what an outsider doesn't find isn't merely late. */
    private static void awaitFound(Page member) {
        for (int i = 0; i < 30; i++) {
            member.navigate("/zoeken?q=Zeldzaamwoord");
            if (member.locator("main a[href*='/gesprekken/']").count() > 0) {
                return;
            }
            member.waitForTimeout(300);
        }
        throw new AssertionError("the discussion never came into the index");
    }

    private static Map<String, String> read(Page visitor, Page outsider, String openTalk) {
        Map<String, String> bodies = new LinkedHashMap<>();
        List<String> addresses = new ArrayList<>(READABLE);
        addresses.add(openTalk);
        for (String address : addresses) {
            bodies.put("visitor " + address, body(visitor, address));
            bodies.put("outsider " + address, body(outsider, address));
        }
        String own = body(outsider, "/mijn/gesprekken");
        bodies.put("outsider own", own);
        bodies.put("outsider told", body(outsider, "/mijn/berichten"));
        assertTrue(own.contains("/gesprekken/"));
        return bodies;
    }

    /** Without what is drawn by lot for each answer: the nonce, and the name that is offered for once. */
    private static String body(Page reader, String address) {
        return reader.request()
                .get(address() + address)
                .text()
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("(name=\"(?:name|offered)\" value=)\"[^\"]*\"", "$1");
    }

    private static String path(Page page) {
        return page.url().substring(address().length()).replaceAll("[?#].*", "");
    }

    private Page enter(String account) {
        Page page = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
