package nl.krachtkring.method.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which parts of a form say something else than the page. */
class ProposePartsTest {

    @Test
    void what_was_never_filled_says_nothing() {
        Map<String, String> nothing = new HashMap<>();
        nothing.put("title", null);
        assertFalse(ProposeParts.changed("name", nothing, Map.of()));
        assertFalse(ProposeParts.changed("name", Map.of("title", ""), nothing));
        assertTrue(ProposeParts.changed("name", nothing, Map.of("title", "Samen aan tafel")));
    }
}
