package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> ABOUT = List.of("zonnebloem.rotterdam@voorbeeld.nl", "Zonnebloem");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Samen-sterk-in-2026!",
                "vijf paarse giraffen eten soep",
                "k8#vQz!mT2pL",
                "mijn zus fietst zelden links"
            })
    void strong_passwords_are_taken(String password) {
        assertDoesNotThrow(() -> PasswordPolicy.check(password, ABOUT));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "kort, member.password.short",
        "negentien, member.password.short",
        "password123, member.password.weak",
        "aaaaaaaaaaaaaaaa, member.password.weak",
        "qwertyuiop, member.password.weak",
        "wachtwoord1, member.password.weak",
        "Krachtkring2026, member.password.weak",
        "oleanderbuurt, member.password.weak",
        "zonnebloem1, member.password.weak",
        "rotterdam010, member.password.weak"
    })
    void passwords_that_can_be_guessed_are_refused(String password, String key) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> PasswordPolicy.check(password, ABOUT));
        assertEquals(key, refused.key());
        assertEquals("password", refused.field());
    }

    @Test
    void long_passwords_are_taken_up_to_a_thousand_characters() {
        String sentence = "vijf paarse giraffen eten soep ";
        assertDoesNotThrow(() -> PasswordPolicy.check(sentence.repeat(30), ABOUT));
        assertThrows(RuleViolation.class, () -> PasswordPolicy.check(sentence.repeat(40), ABOUT));
    }
}
