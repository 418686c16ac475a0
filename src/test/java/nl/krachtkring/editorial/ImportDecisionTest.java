package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a start does with a page, as a table: A is what both said when the file was last taken over. */
class ImportDecisionTest {

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "A, -, -, -, IMPORT,    a file seen for the first time makes its page",
                "A, A, -, -, IMPORT,    a page that already says the same is taken over",
                "A, B, -, -, CONFLICT,  a page made on the site isn't overwritten by a new file",
                "A, A, A, A, UNCHANGED, nothing changed",
                "B, A, A, A, IMPORT,    changed in the file alone it is imported",
                "A, B, A, A, KEEP,      changed on the site alone it is kept",
                "B, C, A, A, CONFLICT,  changed in both it is kept and listed",
                "B, B, A, A, IMPORT,    changed in both to the same it is no conflict",
                "A, -, A, A, KEEP,      taken away on the site it stays away",
                "B, -, A, A, CONFLICT,  taken away on the site and changed in the file editors choose"
            })
    void a_start_decides(
            String file, String site, String fileBefore, String siteBefore, ImportDecision decision, String why) {
        assertEquals(decision, ImportDecision.of(file, site, fileBefore, siteBefore), why);
    }
}
