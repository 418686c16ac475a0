package nl.krachtkring.method.intake;

import static nl.krachtkring.method.intake.ReadTables.cells;
import static nl.krachtkring.method.intake.ReadTables.read;
import static nl.krachtkring.method.intake.ReadTables.row;
import static nl.krachtkring.method.intake.ReadTables.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.krachtkring.platform.access.RuleViolation;

/** Whatever words a table holds, they come back; whatever bytes come, there is a table or a refusal. */
class TableFilePropertiesTest {

    @Property(tries = 200)
    void any_words_come_back_from_text(
            @ForAll("tables") List<List<String>> rows, @ForAll("separators") String separator, @ForAll boolean crlf) {
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining(crlf ? "\r\n" : "\n"));

        assertEquals(rows.subList(1, rows.size()), cells(read(text)));
    }

    @Property(tries = 40)
    void any_words_come_back_from_a_workbook(@ForAll("tables") List<List<String>> rows) {
        byte[] book = workbook(sheet -> {
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i, rows.get(i).toArray(new String[0]));
            }
        });

        assertEquals(rows.subList(1, rows.size()), cells(read(book)));
    }

    @Property(tries = 300)
    void no_bytes_give_anything_but_a_table_or_a_refusal(@ForAll byte[] bytes) {
        try {
            assertFalse(read(bytes).lines().isEmpty());
        } catch (RuleViolation refused) {
            assertTrue(refused.key().startsWith("method.intake.file."));
        }
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(";", ",", "\t");
    }

    /** Headings, and one to eight rows of three cells that have letters, separators, quotes and spaces in them. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("abcXYZé€;,\"'=+-@ 0123")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> ("x" + text).strip().replaceAll(" +", " "));
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(8).map(rows -> {
            List<List<String>> whole = new ArrayList<>(rows);
            whole.add(0, List.of("Werkwijze", "Organisatie", "Bron"));
            return whole;
        });
    }
}
