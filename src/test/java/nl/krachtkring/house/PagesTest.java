package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.krachtkring.member.Names;
import nl.krachtkring.platform.web.PublicRoutes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a page may hold: no literal text, no inline script or style, an id on everything that acts. */
class PagesTest {

    private static final Pattern INLINE =
            Pattern.compile("\\s(on[a-z]+|style)=\"|<script(?![^>]*\\bsrc=)[^>]*>|javascript:");
    private static final Set<String> ACTING =
            Set.of("form", "input", "button", "select", "textarea", "h:form", "kk:form", "kk:button", "kk:field");

    /** The labels under which somebody types a name of her own. */
    private static final Pattern NAMED = Pattern.compile(
            ".*'(member\\.name|member\\.once\\.name|method\\.share\\.name|comment\\.name|group\\.join\\.name|group\\.propose\\.own)'.*");

    /** Pages that are reached by an error, not by an address. */
    private static final Set<String> BY_FAULT = Set.of(
            "/platform/absent.xhtml",
            "/platform/refused.xhtml",
            "/platform/late.xhtml",
            "/platform/busy.xhtml",
            "/platform/broken.xhtml");

    @Test
    void no_page_holds_inline_script_or_style() {
        assertEquals(Set.of(), pagesWith(INLINE));
    }

    @Test
    void only_the_rich_text_tag_writes_html() {
        Set<String> writers = Sources.files(Sources.PAGES, ".xhtml").stream()
                .filter(page -> Sources.text(page).contains("escape=\"false\""))
                .map(page -> page.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of("richText.xhtml"), writers);
    }

    @Test
    void no_page_holds_literal_text() {
        Set<String> literal = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            for (Element element :
                    Jsoup.parse(Sources.text(page), "", Parser.xmlParser()).getAllElements()) {
                for (TextNode text : element.textNodes()) {
                    String words = text.text().replaceAll("#\\{[^}]*\\}", "");
                    if (words.matches(".*\\p{L}{2,}.*")) {
                        literal.add(page + ": " + text.text().strip());
                    }
                }
            }
        }
        assertEquals(Set.of(), literal);
    }

    @Test
    void everything_that_acts_has_an_id() {
        Set<String> nameless = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            for (Element element :
                    Jsoup.parse(Sources.text(page), "", Parser.xmlParser()).getAllElements()) {
                boolean hidden = "hidden".equals(element.attr("type"));
                if (ACTING.contains(element.tagName())
                        && !hidden
                        && !element.hasAttr("id")
                        && !element.hasAttr("faces:id")) {
                    nameless.add(page + ": " + element.tagName());
                }
            }
        }
        assertEquals(Set.of(), nameless);
    }

    @Test
    void a_name_that_fits_one_field_fits_all() {
        Set<String> others = new TreeSet<>();
        int fields = 0;
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            for (Element field :
                    Jsoup.parse(Sources.text(page), "", Parser.xmlParser()).select("kk|field")) {
                if (NAMED.matcher(field.attr("label")).matches()) {
                    fields++;
                    if (!field.attr("maxlength").equals(String.valueOf(Names.LONGEST))) {
                        others.add(page + ": " + field.attr("maxlength"));
                    }
                }
            }
        }
        assertEquals(Set.of(), others);
        assertTrue(fields > 5, "fields for names");
    }

    @Test
    void every_address_has_its_page_and_every_page_its_address() {
        Set<String> routed =
                PublicRoutes.rows().stream().map(PublicRoutes.Row::view).collect(Collectors.toCollection(TreeSet::new));
        for (String view : routed) {
            assertTrue(Files.exists(Sources.PAGES.resolve(view.substring(1))), () -> view + " is missing");
        }
        Set<String> unreachable = new HashSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            String name = "/" + Sources.name(Sources.PAGES, page);
            boolean piece = name.startsWith("/WEB-INF/") || name.contains("/part/");
            if (!piece && !routed.contains(name) && !BY_FAULT.contains(name)) {
                unreachable.add(name);
            }
        }
        assertEquals(Set.of(), unreachable);
    }

    @Test
    void a_page_uses_the_beans_of_its_own_room() {
        Set<String> strangers = new TreeSet<>();
        Pattern bean = Pattern.compile("#\\{(?:not |empty |!)?\\(?([a-z][A-Za-z]+)(?:Backing|Part)\\b");
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            String name = Sources.name(Sources.PAGES, page);
            if (name.startsWith("WEB-INF/")) {
                continue;
            }
            String room = name.substring(0, name.indexOf('/'));
            Matcher used = bean.matcher(Sources.text(page));
            while (used.find()) {
                if (!beansOf(room).contains(used.group(1))) {
                    strangers.add(name + " uses " + used.group(1));
                }
            }
        }
        assertEquals(Set.of(), strangers);
    }

    private static Set<String> beansOf(String room) {
        Path web = Sources.JAVA.resolve("nl/krachtkring/" + room + "/web");
        if (!Files.isDirectory(web)) {
            return Set.of();
        }
        Set<String> beans = new HashSet<>();
        for (Path file : Sources.files(web, ".java")) {
            String name = file.getFileName().toString().replaceAll("(Backing|Part)?\\.java$", "");
            beans.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
        }
        return beans;
    }

    private static Set<String> pagesWith(Pattern pattern) {
        List<Path> pages = Sources.files(Sources.PAGES, ".xhtml");
        return pages.stream()
                .filter(page -> pattern.matcher(Sources.text(page)).find())
                .map(Path::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
