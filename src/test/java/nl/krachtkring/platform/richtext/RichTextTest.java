package nl.krachtkring.platform.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RichTextTest {

    private static final int MANY = 10_000;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final RichText richText = new RichText();

    /** What somebody may send to make the server fall over: everything in one another, ten thousand times. */
    @TestFactory
    Stream<DynamicTest> text_of_thousands_of_marks_is_drawn_soon_and_keeps_its_word() {
        return Stream.of(
                        ">".repeat(MANY) + " samen",
                        "> ".repeat(MANY) + "samen",
                        "- ".repeat(MANY) + "samen",
                        "1. ".repeat(MANY) + "samen",
                        "> - ".repeat(MANY) + "samen",
                        "[".repeat(MANY) + "samen" + "](x)".repeat(MANY),
                        "![".repeat(MANY) + "samen" + "](x)".repeat(MANY),
                        "*a **b ".repeat(MANY) + "samen",
                        "**".repeat(MANY) + "samen" + "**".repeat(MANY),
                        "*".repeat(MANY) + "samen" + "*".repeat(MANY),
                        "_a*".repeat(MANY) + "samen",
                        "a" + "`".repeat(MANY) + "samen",
                        "<".repeat(MANY) + "samen",
                        "<b>".repeat(MANY) + "samen",
                        "&".repeat(MANY) + "samen",
                        "a@".repeat(MANY) + "samen",
                        "https://".repeat(MANY) + " samen",
                        "|".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n" + "samen")
                .flatMap(text -> Stream.<UnaryOperator<String>>of(
                                richText::html,
                                richText::editorial,
                                richText::plain,
                                all -> richText.excerpt(all, MANY * 9))
                        .map(drawn -> DynamicTest.dynamicTest(
                                text.substring(0, 8),
                                () -> assertTimeout(
                                        SOON, () -> assertTrue(drawn.apply(text).contains("samen"))))));
    }

    @Test
    void million_letters_are_drawn_soon() {
        String text = "lang woord ".repeat(91_000);
        assertTimeout(SOON, () -> assertTrue(richText.html(text).length() > text.length() - 2));
    }

    @TestFactory
    Stream<DynamicTest> link_of_a_scheme_that_runs_or_reads_becomes_words() {
        List<String> schemes = List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "\u0001javascript:alert(1)",
                "javascript\u200b:alert(1)",
                "vbscript:msgbox(1)",
                "livescript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
                "data:image/svg+xml,<svg onload=alert(1)>",
                "blob:https://x/1",
                "filesystem:https://x/1",
                "file:///etc/passwd",
                "view-source:https://x",
                "about:blank",
                "chrome://settings",
                "intent://x#Intent;scheme=javascript;end",
                "feed:javascript:alert(1)",
                "jar:https://x!/y",
                "ms-word:ofe|u|https://x",
                "ws://x",
                "ftp://x");
        return schemes.stream()
                .map(scheme -> DynamicTest.dynamicTest(scheme, () -> {
                    for (String text : List.of(
                            "[hier](" + scheme + ")",
                            "[hier](<" + scheme + ">)",
                            "<" + scheme + ">",
                            "[hier][x]\n\n[x]: " + scheme,
                            "![hier](" + scheme + ")",
                            "<a href=\"" + scheme + "\">hier</a>")) {
                        assertHarmless(richText.html(text));
                        assertHarmless(richText.editorial(text));
                    }
                }));
    }

    @Test
    void picture_of_elsewhere_becomes_a_link_with_its_words() {
        Element link = Jsoup.parse(richText.html("![onze tuin](https://x.example/tuin.jpg)"))
                .selectFirst("a");
        assertEquals("onze tuin", link.text());
        assertEquals("https://x.example/tuin.jpg", link.attr("href"));
    }

    @Test
    void link_to_another_site_is_a_plain_one() {
        Element link = Jsoup.parse(richText.html("[hier](https://www.nji.nl/a?b=c&d=e)"))
                .selectFirst("a");
        assertEquals("https://www.nji.nl/a?b=c&d=e", link.attr("href"));
        assertTrue(link.attr("rel").contains("nofollow"));
    }

    private static void assertHarmless(String html) {
        for (Element link : Jsoup.parse(html).select("[href], [src], [action]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.outerHtml();
            // What has none of the four schemes may only be a place on this site.
            assertTrue(
                    target.matches("(?i)(https?|mailto|tel):.*") || !target.split("[/?#]", 2)[0].contains(":"), html);
        }
        assertFalse(
                Jsoup.parse(html).select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")),
                html);
    }
}
