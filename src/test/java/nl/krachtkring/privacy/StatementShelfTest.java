package nl.krachtkring.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Locale;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.content.ContentError;
import nl.krachtkring.platform.content.ContentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementShelfTest extends RepositoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Privacy privacy;

    @BeforeEach
    void empty_shelf() {
        privacy = new Privacy(entities, new Hours(), new ArrayList<>());
    }

    @Test
    void the_same_file_twice_is_one_version() {
        put(1, "Privacyverklaring");
        put(1, "Privacyverklaring");

        assertEquals(
                1,
                privacy.statements()
                        .versions(StatementKind.PRIVACY, null, DUTCH)
                        .size());
    }

    @Test
    void other_words_under_an_old_number_are_refused_with_the_name_of_the_file() {
        put(1, "Privacyverklaring");

        ContentError error = assertThrows(ContentError.class, () -> put(1, "Iets anders"));
        assertTrue(error.getMessage().startsWith("nl/1.md: version 1"), error.getMessage());
        assertEquals(
                "Privacyverklaring",
                privacy.statements().current(StatementKind.PRIVACY, null, DUTCH).title());
    }

    @Test
    void a_new_number_is_a_new_version_and_the_old_one_stays() {
        put(1, "Privacyverklaring");
        put(2, "Privacyverklaring, nu korter");

        Statements statements = privacy.statements();
        assertEquals(2, statements.current(StatementKind.PRIVACY, null, DUTCH).number());
        assertEquals(
                "Privacyverklaring",
                statements.version(StatementKind.PRIVACY, null, DUTCH, 1).title());
        assertThrows(NotFound.class, () -> statements.version(StatementKind.PRIVACY, null, DUTCH, 3));
    }

    @Test
    void house_rules_without_a_number_get_the_next_one_when_they_change() {
        privacy.text(StatementKind.HOUSE_RULES, null, "nl", 0, "Huisregels");
        privacy.text(StatementKind.HOUSE_RULES, null, "nl", 0, "Huisregels");
        privacy.text(StatementKind.HOUSE_RULES, null, "nl", 0, "Onze huisregels");

        assertEquals(
                2,
                privacy.statements()
                        .current(StatementKind.HOUSE_RULES, null, DUTCH)
                        .number());
    }

    @Test
    void who_reads_another_language_gets_dutch_where_there_is_nothing_else() {
        put(1, "Privacyverklaring");

        assertEquals(
                "nl",
                privacy.statements()
                        .current(StatementKind.PRIVACY, null, Locale.ENGLISH)
                        .language());
    }

    @Test
    void a_number_that_is_not_the_name_of_the_file_is_refused() {
        ContentFile file = ContentFile.parse(
                "nl/privacyverklaring/2.md", "---\ntitle: Privacyverklaring\nversion: 1\n---\nTekst.\n");

        ContentError error =
                assertThrows(ContentError.class, () -> StatementSource.of(StatementKind.PRIVACY, null, "nl", file));
        assertEquals(
                "nl/privacyverklaring/2.md:3: version must equal the name of the file, from 1", error.getMessage());
    }

    private void put(int number, String title) {
        privacy.text(StatementKind.PRIVACY, null, "nl", number, title);
        flushAndClear();
    }
}
