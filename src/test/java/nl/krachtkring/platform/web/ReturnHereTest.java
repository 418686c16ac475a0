package nl.krachtkring.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ReturnHereTest {

    @Test
    void an_own_page_is_returned_to_with_its_query() {
        assertEquals(
                "/groepen/stil?na=1", ReturnHere.pathOf("https://kring.example/groepen/stil?na=1", "kring.example"));
    }

    @Test
    void a_page_of_another_site_is_not_returned_to() {
        assertNull(ReturnHere.pathOf("https://elders.example/groepen", "kring.example"));
        assertNull(ReturnHere.pathOf("https://kring.example//elders.example", "kring.example"));
        assertNull(ReturnHere.pathOf("https://kring.example/inloggen", "kring.example"));
        assertNull(ReturnHere.pathOf("::", "kring.example"));
        assertNull(ReturnHere.pathOf(null, "kring.example"));
    }
}
