package nl.krachtkring.method.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ShareStepTest {

    @Test
    void a_fault_shows_the_screen_of_its_field_this_one_first() {
        assertEquals(ShareStep.WHERE, ShareStep.FIRST.with("weeks"));
        assertEquals(ShareStep.CHECK, ShareStep.CHECK.with("consent"));
        assertEquals(ShareStep.FIRST, ShareStep.WHERE.with("consent"));
    }

    @Test
    void a_fault_of_no_field_shows_no_other_screen() {
        assertNull(ShareStep.FIRST.with("text"));
        assertNull(ShareStep.FIRST.with(null));
    }
}
