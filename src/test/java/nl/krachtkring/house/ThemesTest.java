package nl.krachtkring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every theme can be read in every light. */
class ThemesTest {

    private static final String COLOUR = "--basis-color-";
    private static final List<String> GROUNDS =
            List.of("default-bg-document", "default-bg-default", "default-bg-subtle");
    private static final List<String> FAMILIES =
            List.of("primary", "accent", "positive", "warning", "negative", "info");
    private static final double TEXT = 4.5;
    private static final double PART = 3;

    /** Text on what it stands on, and the words on buttons (WCAG 2.2, 1.4.3). */
    @TestFactory
    Stream<DynamicTest> text_stands_off_its_ground() {
        return Tokens.all().stream()
                .map(look -> DynamicTest.dynamicTest(look.toString(), () -> {
                    List<String> weak = new ArrayList<>();
                    texts().forEach(pair -> check(look, pair, TEXT, weak));
                    assertEquals(List.of(), weak);
                }));
    }

    /** Borders of controls and the focus ring (WCAG 2.2, 1.4.11). */
    @TestFactory
    Stream<DynamicTest> controls_and_focus_are_seen() {
        return Tokens.all().stream()
                .map(look -> DynamicTest.dynamicTest(look.toString(), () -> {
                    List<String> weak = new ArrayList<>();
                    for (String ground : GROUNDS) {
                        check(look, new String[] {COLOUR + "default-border-default", COLOUR + ground}, PART, weak);
                        check(look, new String[] {"--basis-focus-color", COLOUR + ground}, PART, weak);
                    }
                    assertEquals(List.of(), weak);
                }));
    }

    @Test
    void every_look_names_the_same_colours() {
        List<Tokens> all = Tokens.all();
        Set<String> first = all.get(0).colours().keySet();
        for (Tokens look : all) {
            Set<String> missing = new TreeSet<>(first);
            missing.removeAll(look.values().keySet());
            assertEquals(Set.of(), missing, look.toString());
        }
    }

    @Test
    void dark_by_preference_equals_dark_by_choice() {
        Map<String, List<Tokens>> byTheme =
                Tokens.all().stream().collect(java.util.stream.Collectors.groupingBy(Tokens::theme));
        assertTrue(byTheme.keySet().containsAll(Set.of("neutraal", "oleander", "hoog-contrast")));
        byTheme.forEach((theme, looks) -> {
            assertEquals(5, looks.size(), theme);
            assertEquals(looks.get(1).values(), looks.get(2).values(), theme + " dark");
            assertEquals(looks.get(3).values(), looks.get(4).values(), theme + " high contrast");
        });
    }

    private static List<String[]> texts() {
        List<String[]> pairs = new ArrayList<>();
        for (String ground : GROUNDS) {
            add(pairs, "default-color-document", ground);
            add(pairs, "default-color-subtle", ground);
            FAMILIES.forEach(family -> add(pairs, family + "-color-default", ground));
        }
        for (String family : FAMILIES) {
            add(pairs, "default-color-document", family + "-bg-subtle");
            add(pairs, "default-color-subtle", family + "-bg-subtle");
            add(pairs, family + "-color-default", family + "-bg-subtle");
        }
        for (String family : List.of("primary", "accent", "negative")) {
            add(pairs, family + "-color-on", family + "-color-default");
            add(pairs, family + "-color-on", family + "-color-hover");
        }
        add(pairs, "primary-color-hover", "primary-bg-subtle");
        add(pairs, "default-bg-default", "positive-color-default");
        return pairs;
    }

    private static void add(List<String[]> pairs, String text, String ground) {
        pairs.add(new String[] {COLOUR + text, COLOUR + ground});
    }

    private static void check(Tokens look, String[] pair, double least, List<String> weak) {
        double contrast = look.contrast(pair[0], pair[1]);
        if (contrast < least) {
            weak.add(String.format(java.util.Locale.ROOT, "%s on %s: %.2f", pair[0], pair[1], contrast));
        }
    }
}
