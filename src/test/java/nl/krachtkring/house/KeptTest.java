package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * A piece of a page that is kept ({@code kk:kept}) uses nothing but labels, assets, the portal's own name and what stands in its key:
 * otherwise somebody would be shown what was drawn for somebody else.
 */
class KeptTest {

    private static final Set<String> SAME_FOR_ALL = Set.of("m", "assets", "portal.name");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.'])([a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*)(?!\\w*')(?=[^']*(?:'[^']*'[^']*)*$)");
    private static final Set<String> WORDS = Set.of("eq", "ne", "not", "empty", "and", "or", "true", "false", "null");

    @Test
    void kept_pieces_depend_on_their_key_alone() {
        Set<String> strangers = new TreeSet<>();
        int pieces = 0;
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            for (Element kept :
                    Jsoup.parse(Sources.text(page), "", Parser.xmlParser()).select("kk|kept")) {
                pieces++;
                Set<String> asked = names(kept.html());
                asked.removeAll(names(kept.attr("key")));
                asked.removeIf(name -> SAME_FOR_ALL.contains(name) || name.startsWith("assets."));
                asked.forEach(name -> strangers.add(page + ": " + name));
                kept.getAllElements().stream()
                        .filter(element -> element.tagName().matches("ui:(include|insert|param)"))
                        .forEach(element -> strangers.add(page + ": " + element.tagName()));
            }
        }
        assertEquals(Set.of(), strangers);
        assertFalse(pieces == 0, "no page keeps a piece");
    }

    @Test
    void nobody_is_in_a_key() {
        Set<String> personal = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            for (Element kept :
                    Jsoup.parse(Sources.text(page), "", Parser.xmlParser()).select("kk|kept")) {
                Attribute key = kept.attribute("key");
                if (key != null && key.getValue().matches(".*(currentUser|actor|formToken|Backing).*")) {
                    personal.add(page + ": " + key.getValue());
                }
            }
        }
        assertEquals(Set.of(), personal);
    }

    @Test
    void names_are_found_in_expressions() {
        assertEquals(
                Set.of("m", "choices.lang", "section"),
                names("#{m['platform.help']} #{choices.lang eq 'nl'} x #{not empty section}"));
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher expression = EXPRESSION.matcher(Parser.unescapeEntities(text, false));
        while (expression.find()) {
            Matcher name = NAME.matcher(expression.group(1));
            while (name.find()) {
                if (!WORDS.contains(name.group(1))) {
                    names.add(name.group(1));
                }
            }
        }
        return names;
    }
}
