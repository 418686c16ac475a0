package nl.krachtkring.platform.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HeldTextTest {

    @Property(seed = "20261128", tries = 1000)
    void holds_what_java_would_make_of_the_same_text(@ForAll List<String> pieces) {
        HeldText held = new HeldText();
        for (String piece : pieces) {
            held.write(piece, 0, piece.length());
            held.write(piece.toCharArray(), 0, piece.length());
            piece.chars().forEach(held::write);
        }
        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece).append(piece).append(piece));
        assertArrayEquals(whole.toString().getBytes(StandardCharsets.UTF_8), held.bytes());
    }

    @Test
    void a_character_in_two_halves_may_come_in_two_pieces() {
        HeldText held = new HeldText();
        String leaf = "één \uD83C\uDF3F – ok";
        leaf.chars().forEach(held::write);
        assertEquals(leaf, new String(held.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void a_character_may_be_cut_between_two_long_pieces() {
        HeldText held = new HeldText();
        String first = "a".repeat(100) + "\uD83C";
        String second = "\uDF3F" + "é–".repeat(50);
        held.write(first, 0, first.length());
        held.write(second, 0, second.length());
        assertEquals(first + second, new String(held.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void half_a_character_becomes_a_question_mark() {
        HeldText held = new HeldText();
        held.write("a\uD83Cb\uDF3Fc\uD83C", 0, 6);
        assertEquals("a?b?c?", new String(held.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void grows_beyond_its_usual_size() {
        HeldText held = new HeldText();
        String much = "kracht ".repeat(40_000);
        held.write(much, 0, much.length());
        assertEquals(much, new String(held.bytes(), StandardCharsets.UTF_8));
    }
}
