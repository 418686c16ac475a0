package nl.krachtkring.platform.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever stands in a file, it is read or refused with its name; nothing else happens. */
class ContentFileProperties {

    private static final String PATH = "nl/werkwijzen/iets.md";

    @Property(tries = 400)
    void any_file_is_read_or_refused_by_name(@ForAll("files") String text) {
        try {
            ContentFile file = ContentFile.parse(PATH, text);
            assertEquals("iets", file.slug());
            read(file.matter());
        } catch (ContentError e) {
            assertEquals(0, e.getMessage().indexOf(PATH), e.getMessage());
        }
    }

    @Property(tries = 200)
    void a_list_of_texts_comes_back_as_written(
            @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 12) String> items) {
        StringBuilder yaml = new StringBuilder("---\ntips:\n");
        items.forEach(item -> yaml.append("  - \"").append(item).append("\"\n"));
        assertEquals(
                items, ContentFile.parse(PATH, yaml + "---\n\nTekst\n").matter().texts("tips"));
    }

    @Property(tries = 200)
    void body_and_hash_do_not_depend_on_the_end_of_lines(@ForAll @AlphaChars @StringLength(max = 40) String words) {
        String unix = "---\ntitle: x\n---\n\n" + words + "\nnog een regel\n";
        ContentFile one = ContentFile.parse(PATH, unix);
        ContentFile other = ContentFile.parse(PATH, unix.replace("\n", "\r\n"));
        assertEquals(one.body(), other.body());
        assertEquals(one.hash(), other.hash());
    }

    @Property(tries = 100)
    void a_wrong_day_is_refused_with_its_line(@ForAll @AlphaChars @StringLength(min = 1, max = 8) String day) {
        ContentFile file = ContentFile.parse(PATH, "---\ntitle: x\ncheckedOn: \"" + day + "\"\n---\n");
        ContentError error = org.junit.jupiter.api.Assertions.assertThrows(
                ContentError.class, () -> file.matter().date("checkedOn"));
        assertEquals(PATH + ":3: checkedOn must be a day such as 2026-11-21", error.getMessage());
    }

    private static void read(FrontMatter fields) {
        fields.fields().keySet().forEach(name -> {
            attempt(() -> fields.optional(name));
            attempt(() -> fields.texts(name));
            attempt(() -> fields.groups(name).forEach(ContentFileProperties::read));
            attempt(() -> fields.group(name).ifPresent(ContentFileProperties::read));
            attempt(() -> fields.date(name));
            attempt(() -> fields.number(name));
            attempt(() -> fields.only(Set.of("title")));
        });
    }

    private static void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (ContentError e) {
            assertEquals(0, e.getMessage().indexOf(PATH), e.getMessage());
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> lines = Arbitraries.of(
                "---",
                "title: iets",
                "title:",
                "aliases: [a, 1, null]",
                "ages: {from: 0, 2: x}",
                "sources:",
                "  - {title: \"x\", date: nooit}",
                "- los",
                "summary: >-",
                "  tekst",
                "title: dubbel",
                "{",
                "}",
                "a: [",
                "&a *a",
                "1: 2",
                "? x",
                "\t",
                "",
                "## kop",
                "é: ü",
                "lijst: [[1], {a: b}, ~]");
        return Arbitraries.oneOf(
                lines.list().ofMaxSize(14).map(list -> String.join("\n", list)),
                lines.list().ofMaxSize(10).map(list -> "---\n" + String.join("\n", list) + "\n---\ntekst\n"),
                Arbitraries.strings().ofMaxLength(60));
    }
}
