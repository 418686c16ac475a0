package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * A piece of a page that is kept ({@code kk:kept}) uses nothing but labels, assets, the portal's own name and what stands in its key:
 * otherwise somebody would be shown what was drawn for somebody else.
 */
class KeptTest {

    /** A form nobody began asks for more than can be read here; in the browser's tests it is drawn again and compared. */
    private static final String FORM = "#{blank}";

    /** What a form shows besides: the reader's token, which is put in for each, and where it is sent. */
    private static final Pattern SENT = Pattern.compile("#\\{signedIn}.*#\\{route.addressWithQuery\\(\\)}.*");

    private static final Set<String> SAME_FOR_ALL = Set.of("m", "m.of", "assets", "portal.name");

    /** Tags that Java draws from their attributes, the labels and the day. */
    private static final Set<String> DRAWN = Set.of("kk:icon", "kk:person", "kk:moment", "kk:edited", "kk:photos");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.'])([a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*)(?!\\w*')(?=[^']*(?:'[^']*'[^']*)*$)");
    /** They know their arguments, the language and the day. */
    private static final Pattern FUNCTIONS = Pattern.compile("kk:(day|moment|iso)\\(");

    private static final Set<String> WORDS = Set.of("eq", "ne", "not", "empty", "and", "or", "true", "false", "null");

    @Test
    void kept_pieces_depend_on_their_key_alone() {
        Set<String> strangers = new TreeSet<>();
        int pieces = 0;
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            for (Element kept : xml(page).select("kk|kept")) {
                pieces++;
                if (FORM.equals(kept.attr("from"))) {
                    continue;
                }
                strangers(kept).forEach(name -> strangers.add(page + ": " + name));
                foreign(kept).forEach(name -> strangers.add(page + ": " + name));
            }
        }
        assertEquals(Set.of(), strangers);
        assertFalse(pieces == 0, "no page keeps a piece");
    }

    @Test
    void nobody_is_in_a_key() {
        Set<String> personal = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            for (Element kept : xml(page).select("kk|kept")) {
                String given = kept.attr("key") + kept.attr("from");
                if (given.matches(".*(currentUser|actor|formToken|Backing).*")) {
                    personal.add(page + ": " + given);
                }
            }
        }
        assertEquals(Set.of(), personal);
    }

    @Test
    void piece_that_asks_for_more_is_found() {
        Element kept = Jsoup.parse(
                        "<kk:kept from='#{talk}' key='#{open}'>#{talk.title} #{m['x']} #{open ? 1 : 2}"
                                + "<ui:repeat value='#{talk.notes}' var='note'>#{note.at}</ui:repeat>"
                                + "#{talker.name}<kk:icon name='x'/><kk:form/><kk:silenced/></kk:kept>",
                        "",
                        Parser.xmlParser())
                .selectFirst("kk|kept");
        assertEquals(Set.of("talker.name"), strangers(kept));
        assertEquals(Set.of("kk:form", "kk:silenced"), foreign(kept));
        kept.attr("key", "#{signedIn} #{open} #{route.addressWithQuery()}");
        assertEquals(Set.of("kk:silenced"), foreign(kept));
    }

    @Test
    void names_are_found_in_expressions() {
        assertEquals(
                Set.of("m", "choices.lang", "section"),
                names("#{m['platform.help']} #{choices.lang eq 'nl'} x #{not empty section}"));
    }

    private static Document xml(Path page) {
        return Jsoup.parse(Sources.text(page), "", Parser.xmlParser());
    }

    /** What is named in a piece, and neither given with it nor the same for all. */
    private static Set<String> strangers(Element kept) {
        Set<String> given = new HashSet<>(names(kept.attr("from")));
        kept.select("ui|repeat").forEach(repeated -> given.add(repeated.attr("var")));
        Element drawn = kept.clone();
        drawn.select("[action],[faces:action]").removeAttr("action").removeAttr("faces:action");
        Set<String> asked = names(drawn.html());
        asked.removeAll(names(kept.attr("key")));
        asked.removeIf(name -> SAME_FOR_ALL.contains(name)
                || name.startsWith("assets.")
                || given.stream().anyMatch(record -> name.equals(record) || name.startsWith(record + ".")));
        return asked;
    }

    /** Tags that bring in what doesn't stand in the piece. */
    private static Set<String> foreign(Element kept) {
        return kept.select("> *, * *").stream()
                .map(Element::tagName)
                .filter(name -> name.matches("ui:(include|insert|param)")
                        || (name.startsWith("kk:") && !isPlain(name) && !isSent(name, kept)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSent(String tag, Element kept) {
        String key = kept.attr("key");
        return ("kk:form".equals(tag) && SENT.matcher(key).matches())
                || ("kk:token".equals(tag) && key.contains("#{signedIn}"));
    }

    /** Whether a tag shows its attributes alone. */
    private static boolean isPlain(String tag) {
        if (DRAWN.contains(tag)) {
            return true;
        }
        Path source = Sources.PAGES.resolve("WEB-INF/platform/tags/" + tag.substring(3) + ".xhtml");
        if (!Files.exists(source)) {
            return false;
        }
        Document page = xml(source);
        return page.getAllElements().stream()
                        .noneMatch(element -> element.tagName().matches("ui:include|h:(form|command.*|input.*)"))
                && names(page.html()).stream().noneMatch(name -> name.matches(".*(\\.|Backing).*"))
                && page.getAllElements().stream()
                        .map(Element::tagName)
                        .filter(name -> name.startsWith("kk:"))
                        .allMatch(KeptTest::isPlain);
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher expression = EXPRESSION.matcher(Parser.unescapeEntities(text, false));
        while (expression.find()) {
            Matcher name = NAME.matcher(FUNCTIONS.matcher(expression.group(1)).replaceAll("("));
            while (name.find()) {
                if (!WORDS.contains(name.group(1))) {
                    names.add(name.group(1));
                }
            }
        }
        return names;
    }
}
