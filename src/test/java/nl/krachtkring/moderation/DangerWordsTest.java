package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DangerWordsTest {

    private final DangerWords words = new DangerWords(List.of("geslagen", "wil niet meer leven", "bang om naar huis"));

    @ParameterizedTest
    @CsvSource({
        "'Ze wordt soms Geslagen.', true",
        "'ik wil  niet\nmeer leven', true",
        "'Hij is bang om naar huis te gaan', true",
        "'geslágen', true",
        "'Wij zijn geslaagden', false",
        "'Zij wil niet meer leveren', false",
        "'', false",
    })
    void phrases_are_seen_as_whole_words_whatever_accents_and_capitals(String text, boolean expected) {
        assertEquals(expected, words.in(text));
    }
}
