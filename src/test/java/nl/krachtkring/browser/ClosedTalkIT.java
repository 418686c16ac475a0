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
 * pages that she may read don't change by a letter. Nor does anything of a question to the facilitators reach another member.
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

    private static final List<String> OF_MEMBERS = List.of(
            "/",
            "/groepen/ouders-oleander",
            "/groepen/ouders-oleander?toon=zonder-reactie",
            "/groepen/ouders-oleander?toon=ongelezen",
            "/groepen/ouders-oleander/leden",
            "/zoeken?q=oleander",
            "/mijn",
            "/mijn/gesprekken",
            "/mijn/berichten",
            "/mijn/bewaard");

    @Test
    void nothing_of_a_closed_discussion_reaches_an_outsider() {
        Page visitor = open(Screen.PHONE, "/groepen/oleanderbuurt");
        DemoTalks.openHomework(visitor);
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
        member.getByLabel("Reactie", exact()).fill(SAID);
        press(member, "Reactie plaatsen");
        assertThat(member.getByText(SAID)).isVisible();
        String reply =
                member.locator(".stream .comment").first().getAttribute("id").replace("reactie-", "");
        awaitFound(member, "Zeldzaamwoord");

        assertEquals(before, read(visitor, outsider, openTalk));
        for (Page reader : List.of(visitor, outsider)) {
            findsNothing(reader, talk, reply, openTalk);
        }
        answersAlike(outsider, openTalk, reply);
    }

    /** A number of what she may not read is answered as one that never was. */
    private static void answersAlike(Page outsider, String openTalk, String reply) {
        for (String number : List.of(reply, "100000000000000")) {
            outsider.navigate(openTalk + "?op=" + number);
            outsider.getByLabel("Reactie", exact()).fill("Antwoord op " + number);
            press(outsider, "Reactie plaatsen");
            assertThat(outsider.locator(".stream").getByText("Antwoord op " + number))
                    .isVisible();
        }
    }

    @Test
    void nothing_of_a_question_to_the_facilitators_reaches_a_member() {
        Page member = enter("ouder@demo.example");
        member.navigate("/groepen/ouders-oleander");
        String ownTalk = member.locator("main a.list-title[href^='/gesprekken/']")
                .first()
                .getAttribute("href");
        readAsMember(member, ownTalk);
        Map<String, String> before = readAsMember(member, ownTalk);

        Page asker = enter("ouder2@demo.example");
        asker.navigate("/groepen/ouders-oleander/gesprekken/nieuw?soort=begeleider");
        asker.getByLabel("Titel", exact()).fill(TITLE);
        asker.getByLabel("Bericht", exact()).fill("Alleen voor de begeleider.");
        press(asker, "Plaatsen");
        String talk = path(asker);
        Page facilitator = enter("begeleider@demo.example");
        facilitator.navigate(talk);
        facilitator.getByLabel("Reactie", exact()).fill(SAID);
        press(facilitator, "Reactie plaatsen");
        assertThat(facilitator.getByText(SAID)).isVisible();
        String reply = facilitator
                .locator(".stream .comment")
                .first()
                .getAttribute("id")
                .replace("reactie-", "");

        assertEquals(before, readAsMember(member, ownTalk));
        // What was written later is in the index already, so that this isn't merely late.
        say(asker, "Later geschreven woord");
        awaitFound(asker, "Later geschreven");
        for (Page reader : List.of(member, open(Screen.DESKTOP, "/"))) {
            findsNothing(reader, talk, reply, ownTalk);
        }
        assertFalse(body(asker, "/zoeken?q=Zeldzaamwoord").contains(talk), "a count of hits would tell of it");
    }

    private static void findsNothing(Page reader, String talk, String reply, String otherTalk) {
        String number = talk.split("/")[2];
        String absent = reader.request().get(address() + ABSENT).text();
        for (String address : List.of(
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
                "/wie/" + reply)) {
            APIResponse answer = reader.request().get(address() + address);
            assertEquals(404, answer.status(), address);
            assertEquals(absent, answer.text(), address);
        }
        // A quote of it in a discussion that she reads, and a search for its words.
        for (String address : List.of(
                otherTalk + "?op=" + reply + "&citaat=ja",
                otherTalk + "?vanaf=" + reply,
                "/zoeken?q=Zeldzaamwoord",
                "/zoeken?q=Kolibriewoord")) {
            String body = reader.request().get(address() + address).text();
            assertFalse(body.contains("en verder niets") || body.contains("over de nacht"), address);
            assertFalse(body.contains(number) || body.contains("/gesprekken/" + reply), address);
        }
    }

    private static void say(Page member, String title) {
        member.navigate("/groepen/ouders-oleander/gesprekken/nieuw");
        member.getByLabel("Titel", exact()).fill(title);
        member.getByLabel("Bericht", exact()).fill("Dit mag iedereen in de groep lezen.");
        press(member, "Plaatsen");
    }

    private static Map<String, String> readAsMember(Page member, String talk) {
        Map<String, String> bodies = new LinkedHashMap<>();
        for (String address : OF_MEMBERS) {
            bodies.put(address, body(member, address));
        }
        bodies.put(talk, body(member, talk));
        assertTrue(bodies.get("/mijn/gesprekken").contains("/gesprekken/"));
        return bodies;
    }

    /** The index has it: a member finds it, so that what an outsider doesn't find isn't merely late. */
    private static void awaitFound(Page member, String words) {
        for (int i = 0; i < 30; i++) {
            member.navigate("/zoeken?q=" + words.replace(' ', '+'));
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
