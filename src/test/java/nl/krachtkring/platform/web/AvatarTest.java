package nl.krachtkring.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The leaf comes from the shown name alone: the same name, the same leaf; two names of one person share it by chance only. */
class AvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Zonnebloem, Zo",
        "amira k., Am",
        "'(Jay17)', Ja",
        "Désirée, Dé",
        "'Ö', Ö",
        "'9 van de hoek', 9",
        "سارة, سا",
        "'...', ''",
        "'', ''",
    })
    void letters(String name, String letters) {
        assertEquals(letters, Avatar.letters(name));
    }

    @Test
    void nothing_is_drawn_for_nobody() {
        assertEquals("", Avatar.letters(null));
        assertEquals(0, Avatar.tone(null));
    }

    @Test
    void each_leaf_is_worn_by_many_so_that_one_tells_nothing() {
        var worn = IntStream.range(0, 8000)
                .mapToObj(i -> Avatar.tone("Naam " + i + " van de straat"))
                .collect(Collectors.groupingBy(tone -> tone, Collectors.counting()));
        assertEquals(8, worn.size());
        assertTrue(worn.values().stream().allMatch(count -> count > 700 && count < 1300), worn::toString);
    }
}
