package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an@voorbeeld.example                                   | an@voorbeeld.example",
                "an@voorbeeld.example, bo@voorbeeld.example;            | an@voorbeeld.example bo@voorbeeld.example",
                "'Jansen, An <an@voorbeeld.example>'                    | an@voorbeeld.example",
                "\"Jansen, An\" <an@voorbeeld.example>; bo@voorbeeld.example | an@voorbeeld.example bo@voorbeeld.example",
                "An@Voorbeeld.example , an@voorbeeld.EXAMPLE            | An@Voorbeeld.example",
            })
    void addresses_are_read_as_people_paste_them(String pasted, String read) {
        assertEquals(read, String.join(" ", InvitationList.read(pasted)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an",
                "an@",
                "@voorbeeld.example",
                "an@voorbeeld",
                "An <an@voorbeeld.example",
                "An <>",
                "<a@b.example> <c@d.example>",
                "an bo@voorbeeld.example",
                "an@voorbeeld.example, piet",
                "piet, an@voorbeeld.example",
                "an@voorbeeld.example\u0000"
            })
    void what_is_no_address_is_refused(String pasted) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> InvitationList.read(pasted));
        assertEquals("addresses", refused.field());
        assertEquals("group.invite.addresses.line", refused.key());
    }

    @Test
    void every_line_that_is_wrong_is_said_with_its_number() {
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> InvitationList.read("an@voorbeeld.example\nfout\n\nbo@voorbeeld.example\nook fout"));
        assertEquals(2, refused.values()[0]);
        assertEquals("ook fout", ((RuleViolation) refused.getSuppressed()[0]).values()[1]);
        assertEquals(5, ((RuleViolation) refused.getSuppressed()[0]).values()[0]);
    }

    @Test
    void two_hundred_fit_and_one_more_does_not() {
        assertEquals(200, InvitationList.read(many(200)).size());
        RuleViolation refused = assertThrows(RuleViolation.class, () -> InvitationList.read(many(201)));
        assertEquals("group.invite.addresses.many", refused.key());
        assertEquals(List.of("addresses"), List.of(refused.field()));
        assertThrows(RuleViolation.class, () -> InvitationList.read(" \n ; "));
        assertThrows(RuleViolation.class, () -> InvitationList.read(null));
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "mens" + i + "@voorbeeld.example")
                .collect(Collectors.joining("\n"));
    }
}
