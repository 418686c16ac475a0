package nl.krachtkring.platform.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Nothing that editors write ends the block of data early. */
class LinkedDataTagTest {

    @Test
    void no_text_ends_the_block() {
        assertEquals("{\"name\":\"\\u003c/script>\\u003c!--\"}", LinkedDataTag.inert("{\"name\":\"</script><!--\"}"));
    }
}
