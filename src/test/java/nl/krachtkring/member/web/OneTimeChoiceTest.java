package nl.krachtkring.member.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;

/** Nobody is named by mistake: neither under a name she didn't tick, nor under her usual one when she typed another. */
class OneTimeChoiceTest {

    private final OneTimeChoice choice = new OneTimeChoice();

    @Test
    void left_alone_it_is_the_usual_name() {
        choice.offer("Rustige Merel");
        assertNull(choice.chosen());
        assertFalse(choice.isOpen());
    }

    @Test
    void ticked_it_is_the_offered_or_the_typed_one() {
        choice.offer("Rustige Merel");
        choice.setWanted(true);
        assertEquals("Rustige Merel", choice.chosen());
        choice.setName("Gele Tulp");
        assertEquals("Gele Tulp", choice.chosen());
        assertTrue(choice.isOpen());
    }

    @Test
    void typed_and_not_ticked_is_asked_about() {
        choice.offer("Rustige Merel");
        choice.setName("Gele Tulp");
        assertEquals("name", assertThrows(RuleViolation.class, choice::chosen).field());
        assertTrue(choice.isOpen());
    }

    @Test
    void emptied_and_not_ticked_is_the_usual_name() {
        choice.offer("Rustige Merel");
        choice.setName(" ");
        assertNull(choice.chosen());
    }
}
