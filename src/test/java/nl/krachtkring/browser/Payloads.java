package nl.krachtkring.browser;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Texts that would run a script where a page lets them, made from a grammar: a way in (an element with its event, an address, a
 * way out of an attribute, a script, Markdown or another element), disguised by an encoding, in a place of a text. Each calls
 * {@link #CALL}, which a test counts.
 */
final class Payloads {

    /** What runs when one gets through. */
    static final String CALL = "alert(7)";

    private static final List<String> LOADING = List.of(
            "img src=x", "video src=x", "audio src=x", "input type=image src=x", "object data=x", "embed src=x");
    private static final List<String> STARTING = List.of(
            "svg",
            "body",
            "iframe",
            "style",
            "link rel=stylesheet href=/favicon.ico",
            "img src=/favicon.ico",
            "script src=/x");
    private static final List<String> SEEN = List.of(
            "input autofocus",
            "select autofocus",
            "textarea autofocus",
            "a href=# autofocus tabindex=0",
            "p autofocus tabindex=0");
    private static final List<String> PLAIN_TAGS = List.of("b", "p", "div", "kk:x", "table", "marquee", "xss");
    private static final List<String> EVENTS = List.of(
            "onmouseover",
            "onclick",
            "onanimationstart",
            "onpointerenter",
            "onwheel",
            "oncopy",
            "ontransitionend",
            "onscroll");
    private static final List<String> ADDRESSES = List.of(
            "javascript:" + CALL,
            "JaVaScRiPt:" + CALL,
            "java\tscript:" + CALL,
            "java&#10;script:" + CALL,
            "&#x6A;avascript:" + CALL,
            "javascript&colon;" + CALL,
            " javascript:" + CALL,
            "javascript://%0a" + CALL,
            "data:text/html,<script>" + CALL + "</script>",
            "data:text/html;base64," + base64("<script>" + CALL + "</script>"),
            "data:image/svg+xml,<svg onload=" + CALL + ">",
            "vbscript:" + CALL);
    private static final List<String> BREAKOUTS = List.of(
            "\">",
            "'>",
            "`>",
            "</textarea>",
            "</title>",
            "</script>",
            "-->",
            "]]>",
            "</style>",
            "</noscript>",
            "</option></select>");

    private Payloads() {}

    /**
     * As many different ones as asked for.
     *
     * @param count at most about three thousand
     * @param seed of their order; the first of every way in stand before the disguised ones
     * @return the same for the same seed
     */
    static List<String> make(int count, long seed) {
        List<String> ways = ways();
        List<UnaryOperator<String>> disguises = disguises();
        Random chance = new Random(seed);
        Set<String> made = new LinkedHashSet<>(ways);
        List<String> rest = new ArrayList<>();
        for (UnaryOperator<String> disguise : disguises) {
            ways.forEach(way -> rest.add(disguise.apply(way)));
        }
        Collections.shuffle(rest, chance);
        made.addAll(rest);
        List<String> all = new ArrayList<>(made);
        if (all.size() < count) {
            throw new IllegalArgumentException("the grammar knows " + all.size());
        }
        List<String> few = new ArrayList<>(all.subList(0, count));
        Collections.shuffle(few, chance);
        return few;
    }

    /** Every way in, undisguised. */
    static List<String> ways() {
        List<String> ways = new ArrayList<>();
        ways.add("<script>" + CALL + "</script>");
        ways.add("<ScRiPt/x>" + CALL + "</sCrIpT >");
        ways.add("<<script>" + CALL + "//<</script>");
        LOADING.forEach(tag -> ways.add("<" + tag + " onerror=" + CALL + ">"));
        STARTING.forEach(tag -> ways.add("<" + tag + " onload=" + CALL + ">"));
        SEEN.forEach(tag -> ways.add("<" + tag + " onfocus=" + CALL + ">"));
        for (String tag : PLAIN_TAGS) {
            EVENTS.forEach(event -> ways.add("<" + tag + " " + event + "=" + CALL + ">hier</" + tag + ">"));
        }
        ADDRESSES.forEach(address -> addressed(ways, address));
        for (String out : BREAKOUTS) {
            ways.add(out + "<img src=x onerror=" + CALL + ">");
            ways.add(out + "<svg/onload=" + CALL + ">");
        }
        outOfAttributes(ways);
        outOfScripts(ways);
        throughParsers(ways);
        return ways;
    }

    private static void addressed(List<String> ways, String address) {
        ways.add("<a href=\"" + address + "\">hier</a>");
        ways.add("<iframe src='" + address + "'></iframe>");
        ways.add("<object data='" + address + "'></object>");
        ways.add("<form action='" + address + "'><button autofocus>x</button></form>");
        ways.add("<meta http-equiv=refresh content='0;url=" + address + "'>");
        ways.add("<svg><a xlink:href='" + address + "'><text>hier</text></a></svg>");
        ways.add("<math href='" + address + "'>hier</math>");
        ways.add("[hier](" + address + ")");
        ways.add("[hier](<" + address + ">)");
        ways.add("![hier](" + address + ")");
        ways.add("<" + address + ">");
        ways.add("[hier][een]\n\n[een]: " + address);
    }

    private static void outOfAttributes(List<String> ways) {
        for (String quote : List.of("\"", "'", "`", "&quot;", "\\\"")) {
            ways.add(quote + " onmouseover=" + CALL + " x=" + quote);
            ways.add(quote + " autofocus onfocus=" + CALL + " x=" + quote);
            ways.add("[hier](https://x.example/" + quote + "onmouseover=" + CALL + "//)");
            ways.add("[hier](https://x.example \"" + quote + " onmouseover=" + CALL + " x=" + quote + "\")");
            ways.add("https://x.example/" + quote + "onclick=" + CALL + "//");
            ways.add("<https://x.example/" + quote + "onclick=" + CALL + ">");
            ways.add("![" + quote + " onerror=" + CALL + " x=](https://x.example/x.png)");
            ways.add("```" + quote + " onclick=" + CALL + "\ncode\n```");
            ways.add("a@x.example" + quote + "onclick=" + CALL);
        }
    }

    private static void outOfScripts(List<String> ways) {
        for (String quote : List.of("'", "\"", "`")) {
            ways.add(quote + ";" + CALL + ";//");
            ways.add(quote + "-" + CALL + "-" + quote);
            ways.add("\\" + quote + ";" + CALL + ";//");
        }
        ways.add("${" + CALL + "}");
        ways.add("{{constructor.constructor('" + CALL + "')()}}");
        ways.add("#{'<script>" + CALL + "</script>'}");
        ways.add("\u2028" + CALL);
        ways.add("</script><script>" + CALL + "</script>");
        ways.add("<!--<script>" + CALL + "</script>-->");
        ways.add("@import'javascript:" + CALL + "';");
        ways.add("<style>*{background:url(javascript:" + CALL + ")}</style>");
        ways.add("<base href=\"javascript:" + CALL + "//\">");
        ways.add("<iframe srcdoc='<script>" + CALL + "</script>'></iframe>");
        ways.add("<details open ontoggle=" + CALL + ">");
        ways.add("<form><button formaction=javascript:" + CALL + ">x");
    }

    /** Texts that change their meaning when they are parsed twice. */
    private static void throughParsers(List<String> ways) {
        String image = "<img src=x onerror=" + CALL + ">";
        for (String shell : List.of(
                "noscript", "style", "title", "textarea", "xmp", "iframe", "noembed", "template", "math", "svg")) {
            ways.add("<" + shell + "><p title=\"</" + shell + ">" + image + "\">");
            ways.add("<" + shell + ">" + image + "</" + shell + ">");
        }
        ways.add("<svg></p><style><a id=\"</style>" + image + "\">");
        ways.add("<math><mtext><table><mglyph><style><!--</style>" + image + "-->");
        ways.add("<form><math><mtext></form><form><mglyph><style></math>" + image);
        ways.add("<select><noscript></select>" + image);
        ways.add("<a title=\"`" + image + "`\">`" + image + "`</a>");
        ways.add("[<img/src/onerror=" + CALL + ">](https://x.example)");
        ways.add("<a href=\"https://x.example\" [x](\" onclick=" + CALL + " \")>");
    }

    private static List<UnaryOperator<String>> disguises() {
        return List.of(
                Payloads::swapped,
                text -> text.replace("<", "&lt;").replace(">", "&gt;"),
                text -> text.replace("<", "&amp;lt;").replace(">", "&amp;gt;"),
                text -> text.replace("<", "&#60").replace(">", "&#x3e;"),
                text -> text.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22"),
                text -> text.replace("<", "\\u003c").replace(">", "\\u003e"),
                text -> text.replace("<", "\uff1c").replace(">", "\uff1e"),
                text -> text.replace("<", "\ufe64").replace(">", "\ufe65"),
                text -> text.replace(" on", "/on"),
                text -> text.replace(" on", "\n\ton"),
                text -> text.replace("=", "\n=\n"),
                text -> text.replace("script", "scr\u200bipt").replace("onerror", "on\u00aderror"),
                text -> text.replace("script", "scr<script>ipt"),
                text -> "\u202e" + text + "\u202c",
                text -> "> " + text.replace("\n", "\n> "),
                text -> "- " + text,
                text -> "## " + text,
                text -> "**" + text + "**",
                text -> "[" + text + "](https://x.example)",
                text -> "`a" + text + "`",
                text -> text.replace("<", "\\<").replace("[", "\\["),
                text -> "<p>" + text,
                text -> "<!--" + text);
    }

    private static String swapped(String text) {
        StringBuilder swapped = new StringBuilder(text.replace(CALL, "\u0000"));
        for (int i = 0; i < swapped.length(); i += 2) {
            swapped.setCharAt(i, Character.toUpperCase(swapped.charAt(i)));
        }
        return swapped.toString().replace("\u0000", CALL);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
