package nl.krachtkring.platform.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void what_people_write_stays_as_it_is() {
        for (String text : new String[] {
            "Hoi, één kopje — 5 € 👨‍👩‍👧 🇳🇱",
            "سلام، می‌خواهم",
            "שָׁלוֹם",
            "tiếng Việt",
            "- een\n- twee\n\n    code",
            "ภาษาไทยที่นี่"
        }) {
            assertEquals(text, Typed.text(text));
        }
        assertEquals("Naam, met één é", Typed.line("  Naam,\tmet\n één  e\u0301 "));
        assertEquals("می‌خواهم", Typed.line("می‌خواهم"));
    }

    @Test
    void lines_end_as_on_one_machine_and_turns_are_gone() {
        assertEquals("een\ntwee\ndrie", Typed.text("een\r\ntwee\rdrie\r\n"));
        assertEquals("plaatjegpj.exe", Typed.text("plaatje\u202egpj.exe\u202c"));
        assertEquals("ab", Typed.text("a\u0000b\u0007"));
    }

    @Test
    void what_nobody_sees_is_nothing() {
        for (String unseen : new String[] {
            null,
            "",
            " \n\t",
            "\u200b\u200b",
            "\u2060\ufeff",
            "\u3164",
            "\u2800",
            "\u0301\u0301",
            "\u200e\u200f",
            "\u202e",
            "\ufe0f",
            "\ud800"
        }) {
            assertEquals("", Typed.text(unseen));
            assertEquals("", Typed.line(unseen));
        }
        assertEquals("Oppas", Typed.line("O\u200bp\u00adp\u2060as\ufeff"));
    }

    @Test
    void marks_do_not_pile_up_over_other_lines() {
        assertEquals("z" + "\u0321".repeat(4) + "t", Typed.line("z" + "\u0321".repeat(500) + "t"));
    }

    @Test
    void million_letters_take_no_time() {
        assertTimeout(Duration.ofSeconds(5), () -> Typed.text("e\u0301".repeat(500_000)));
        assertTimeout(Duration.ofSeconds(5), () -> Typed.line("\u0321".repeat(1_000_000) + " \t".repeat(100)));
    }
}
