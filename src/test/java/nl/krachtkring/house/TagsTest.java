package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.krachtkring.platform.markup.DrawnTag;
import org.junit.jupiter.api.Test;

/** Pages use the tags of the taglib as they are written: Faces would pass over an unknown attribute in silence. */
class TagsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path INSIDE = PAGES.resolve("WEB-INF");
    private static final Pattern TAG = Pattern.compile(
            "<tag>(?:(?!</tag>).)*?<tag-name>(\\w+)</tag-name>\\s*<(source|component|handler-class)>(.*?)</\\2>(.*?)</tag>",
            Pattern.DOTALL);
    private static final Pattern COMPONENT = Pattern.compile(
            "<component-type>([\\w.]+)</component-type>\\s*<component-class>([\\w.]+)</component-class>");
    private static final Pattern NAME = Pattern.compile("<name>(\\w+)</name><required>(\\w+)</required>");
    private static final Pattern USE = Pattern.compile("<kk:(\\w+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"[^\"]*\"");

    /** Where a tag is described: a file, or empty for one that a class draws; its attributes, each with whether it must be given. */
    private record TagOfOurs(String source, Map<String, Boolean> attributes) {}

    @Test
    void tags_are_used_with_attributes_that_they_have() throws IOException {
        Map<String, TagOfOurs> tags = tags();
        Set<String> wrong = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher use = USE.matcher(Files.readString(page));
                while (use.find()) {
                    check(page, use, tags.get(use.group(1)), wrong);
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_tag_has_its_file_and_every_file_its_tag() throws IOException {
        Set<Path> named = new TreeSet<>();
        tags().values().stream()
                .filter(tag -> !tag.source().isEmpty())
                .forEach(tag -> named.add(INSIDE.resolve(tag.source())));
        try (Stream<Path> files = Files.list(INSIDE.resolve("platform/tags"))) {
            assertEquals(named, new TreeSet<>(files.toList()));
        }
    }

    @Test
    void every_tag_that_a_class_draws_has_that_class() throws IOException, ClassNotFoundException {
        Matcher component = COMPONENT.matcher(Files.readString(INSIDE.resolve("faces-config.xml")));
        Set<String> drawn = new TreeSet<>();
        while (component.find()) {
            assertTrue(DrawnTag.class.isAssignableFrom(Class.forName(component.group(2))), component.group(2));
            drawn.add("<component-type>" + component.group(1) + "</component-type>");
        }
        Set<String> asked = new TreeSet<>();
        Matcher tag = TAG.matcher(Files.readString(INSIDE.resolve("krachtkring.taglib.xml")));
        while (tag.find()) {
            if ("component".equals(tag.group(2))) {
                asked.add(tag.group(3));
            }
        }
        assertEquals(asked, drawn);
    }

    private static void check(Path page, Matcher use, TagOfOurs tag, Set<String> wrong) {
        if (tag == null) {
            wrong.add(page + ": no tag kk:" + use.group(1));
            return;
        }
        Set<String> given = new HashSet<>();
        Matcher attribute = ATTRIBUTE.matcher(use.group(2));
        while (attribute.find()) {
            given.add(attribute.group(1));
        }
        tag.attributes().forEach((name, required) -> {
            if (required && !given.contains(name)) {
                wrong.add(page + ": kk:" + use.group(1) + " lacks " + name);
            }
        });
        given.removeAll(tag.attributes().keySet());
        given.forEach(name -> wrong.add(page + ": kk:" + use.group(1) + " has no " + name));
    }

    private static Map<String, TagOfOurs> tags() throws IOException {
        Map<String, TagOfOurs> tags = new HashMap<>();
        Matcher tag = TAG.matcher(Files.readString(INSIDE.resolve("krachtkring.taglib.xml")));
        while (tag.find()) {
            Map<String, Boolean> attributes = new HashMap<>();
            Matcher name = NAME.matcher(tag.group(4));
            while (name.find()) {
                attributes.put(name.group(1), Boolean.parseBoolean(name.group(2)));
            }
            tags.put(tag.group(1), new TagOfOurs("source".equals(tag.group(2)) ? tag.group(3) : "", attributes));
        }
        return tags;
    }
}
