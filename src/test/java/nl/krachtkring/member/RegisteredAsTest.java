package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredAsTest {

    @ParameterizedTest
    @CsvSource({
        "SKJ, 12345, number",
        "SKJ, 1234567890, number",
        "BIG, 123456789, number",
        "BIG, 1234567890x, number",
        "'', 123456, register",
        "AGB, 123456, register"
    })
    void a_number_has_the_form_of_its_register(String register, String number, String field) {
        assertEquals(
                field,
                assertThrows(RuleViolation.class, () -> RegisteredAs.of(register, number))
                        .field());
    }

    @ParameterizedTest
    @CsvSource({"SKJ, 100 123 456, 100123456", "BIG, 1234.5678-901, 12345678901"})
    void spaces_and_marks_are_left_out(String register, String typed, String kept) {
        assertEquals(kept, RegisteredAs.of(register, typed).number());
    }

    @Test
    void nothing_typed_is_no_registration() {
        assertNull(RegisteredAs.of("SKJ", " "));
        assertNull(RegisteredAs.of("", null));
    }
}
