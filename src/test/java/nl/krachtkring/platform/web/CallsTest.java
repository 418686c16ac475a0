package nl.krachtkring.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELException;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class CallsTest {

    /** What a page could name. */
    public static class Bean {

        /** Takes anything. */
        public String of(String key, Object value) {
            return key + value;
        }

        /** One of two of the same length. */
        public String either(String key) {
            return key;
        }

        /** One of two of the same length. */
        public String either(Object key) {
            return key.toString();
        }

        /** Fails. */
        public String broken(String why) {
            throw new IllegalStateException(why);
        }
    }

    /** What a page reads. */
    public static class Read {

        /** A property. */
        public String getTitle() {
            return "Wat helpt?";
        }

        /** Another. */
        public boolean isOpen() {
            return true;
        }

        /** No property: it takes something. */
        public String getPart(int which) {
            return "part" + which;
        }
    }

    /** A map whose words are its keys. */
    public static class Words extends HashMap<String, String> {

        private static final long serialVersionUID = 1L;

        /** Not what a page means by words.title. */
        public String getTitle() {
            return "?";
        }
    }

    private final Bean bean = new Bean();

    @Test
    void property_of_a_bean_is_read_by_its_getter() {
        Read read = new Read();
        assertEquals("Wat helpt?", Calls.property(read, "title").orElseThrow().on(read));
        assertEquals(true, Calls.property(read, "open").orElseThrow().on(read));
    }

    @Test
    void everything_else_is_left_to_the_platform() {
        assertTrue(Calls.property(new Read(), "part").isEmpty());
        assertTrue(Calls.property(new Read(), "other").isEmpty());
        assertTrue(Calls.property(new Read(), "").isEmpty());
        assertTrue(Calls.property(new Words(), "title").isEmpty());
        assertTrue(Calls.property(new StringBuilder(), "empty").isEmpty());
    }

    @Test
    void one_method_of_that_name_and_length_is_called() {
        assertEquals("n7", Calls.find(bean, "of", "n", 7).orElseThrow().on(bean, "n", 7));
    }

    @Test
    void what_is_to_choose_or_to_convert_is_left_to_the_platform() {
        assertTrue(Calls.find(bean, "either", "n").isEmpty());
        assertTrue(Calls.find(bean, "of", 7, "n").isEmpty());
        assertTrue(Calls.find(bean, "of", "n", null).isEmpty());
        assertTrue(Calls.find(bean, "of", "n").isEmpty());
        assertTrue(Calls.find(bean, "missing").isEmpty());
    }

    @Test
    void fault_of_a_bean_is_told_as_the_platform_tells_it() {
        Calls call = Calls.find(bean, "broken", "why").orElseThrow();
        ELException fault = assertThrows(ELException.class, () -> call.on(bean, "why"));
        assertSame(IllegalStateException.class, fault.getCause().getClass());
    }
}
