package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "'Huiswerk maken zonder ruzie, hoe doen jullie dat?', huiswerk-maken-zonder-ruzie-hoe-doen-jullie-dat",
        "'  Één ding — en café ', een-ding-en-cafe",
        "'مرحبا', gesprek",
        "'???', gesprek",
    })
    void words_of_a_title_become_an_address(String title, String slug) {
        assertEquals(slug, Slug.of(title, "gesprek"));
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String slug = Slug.of("woord ".repeat(40), "gesprek");
        assertTrue(slug.length() <= 80 && slug.endsWith("-woord"), slug);
    }
}
