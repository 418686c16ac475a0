package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zonnebloem", "Amira K.", "Marleen van Dijk", "Jan-Willem", "D'Angelo", "Ömer Çelik", "Łukasz", "محمد",
                "Наталья", "Papa van 3", "Moeder uit de Oleanderbuurt", "Ed", "Modesta", "Oma & opa", "نور الهدى", "李明"
            })
    void ordinary_names_are_kept(String name) {
        assertEquals(name, Names.clean(name));
    }

    @Test
    void spaces_are_put_in_order() {
        assertEquals("Anna de Wit", Names.clean("  Anna \u00a0 de   Wit "));
    }

    @Test
    void letters_are_composed() {
        assertEquals("Zoë", Names.clean("Zoe\u0308"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "a, member.name.short",
        "12345, member.name.short",
        "'', member.name.short",
        "anna@voorbeeld.nl, member.name.address",
        "https://x.nl, member.name.address",
        "<b>Anna</b>, member.name.address",
        "Moderator, member.name.official",
        "De Moderator Jan, member.name.official",
        "M0derat0r, member.name.official",
        "m o d e r a t o r, member.name.official",
        "Mod\u00e9rator, member.name.official",
        "Admin, member.name.official",
        "Redactie Krachtkring, member.name.official",
        "Voormalig deelnemer, member.name.official",
        "Veilig Thuis, member.name.official",
        "beheer, member.name.official",
        "Deelnemer, member.name.official",
        "Memb3r, member.name.official"
    })
    void other_names_are_refused(String name, String key) {
        assertEquals(key, refusal(name));
    }

    @ParameterizedTest(name = "a name with U+{0} in it is refused")
    @ValueSource(
            strings = {
                "200b", "200d", "200e", "202e", "2066", "feff", "00ad", "034f", "115f", "3164", "ffa0", "fe0f", "0000",
                "000a", "2028", "e000", "0007"
            })
    void invisible_characters_are_refused(String hex) {
        String hidden = Character.toString(Integer.parseInt(hex, 16));
        assertEquals("member.name.characters", refusal("An" + hidden + "na"));
    }

    @Test
    void letters_of_another_alphabet_are_refused_in_between() {
        assertEquals("member.name.characters", refusal("M\u043eeder"));
        assertEquals("member.name.characters", refusal("\u0391nna"));
    }

    @Test
    void piles_of_accents_and_drawings_are_refused() {
        assertEquals("member.name.characters", refusal("Ann\u0328\u0330\u0331\u0332a"));
        assertEquals("member.name.characters", refusal("Anna \uD83D\uDE00"));
    }

    @Test
    void name_has_at_most_sixty_characters() {
        assertEquals(60, Names.clean("a".repeat(60)).length());
        assertEquals("member.name.long", refusal("a".repeat(61)));
    }

    @Test
    void names_that_look_the_same_have_one_skeleton() {
        assertEquals(Names.skeleton("Marleen van Dijk"), Names.skeleton("MARLEEN  van-Díjk"));
        assertEquals(Names.skeleton("Karel"), Names.skeleton("Kare1"));
        assertEquals(Names.skeleton("Marna"), Names.skeleton("Mama"));
        assertEquals(Names.skeleton("Anna"), Names.skeleton("\u0410nn\u0430"));
        assertNotEquals(Names.skeleton("Marleen"), Names.skeleton("Marlies"));
    }

    private static String refusal(String name) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> Names.clean(name));
        assertEquals("name", refused.field());
        return refused.key();
    }
}
