package nl.krachtkring.method.intake;

import static nl.krachtkring.method.intake.ReadTables.bytes;
import static nl.krachtkring.method.intake.ReadTables.read;
import static nl.krachtkring.method.intake.ReadTables.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of text in all the ways in which people save them. */
class TableFileTest {

    private static final String HEADINGS = "Werkwijze;Organisatie;Gemeente";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ';'",
        "UTF-8, ','",
        "UTF-8, '\t'",
        "windows-1252, ';'",
        "windows-1252, ','",
        "windows-1252, '\t'",
        "UTF-16, ';'",
        "UTF-16, '\t'"
    })
    void separators_and_letters_are_found(String letters, String separator) {
        String text = "Werkwijze;Organisatie;Gemeente\r\nÉén voor één;Café € Thuis;Súdwest-Fryslân\r\n"
                .replace(";", separator);

        IntakeTable table = read(text.getBytes(Charset.forName(letters)));

        assertEquals(List.of("Werkwijze", "Organisatie", "Gemeente"), table.headings());
        assertEquals(
                List.of("Één voor één", "Café € Thuis", "Súdwest-Fryslân"),
                table.lines().get(0).cells());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertEquals(
                "Werkwijze", read("\uFEFF" + HEADINGS + "\na;b;c").headings().get(0));
    }

    @Test
    void a_line_that_says_the_separator_is_no_heading_and_counts() {
        IntakeTable table = read("sep=,\r\nWerkwijze,Organisatie\r\n\"Samen; sterk\",De Linde\r\n");

        assertEquals(List.of("Werkwijze", "Organisatie"), table.headings());
        assertEquals(3, table.lines().get(0).number());
    }

    @Test
    void semicolons_inside_a_table_of_commas_divide_nothing() {
        IntakeTable table =
                read("Werkwijze,Organisatie,Situaties\nA,B,schoolverzuim; pesten\nC,D,rouw; scheiding; geld\n");

        assertEquals(3, table.headings().size());
        assertEquals("rouw; scheiding; geld", table.lines().get(1).cells().get(2));
    }

    @Test
    void quoted_line_breaks_are_spaces_and_lines_keep_their_number() {
        IntakeTable table = read(HEADINGS + "\n\"Eigen\r\nKracht\";\"zegt \"\"ja\"\"\";c\n\nd;e;f\n");

        assertEquals(
                List.of("Eigen Kracht", "zegt \"ja\"", "c"),
                table.lines().get(0).cells());
        assertEquals(2, table.lines().get(0).number());
        assertEquals(5, table.lines().get(1).number());
    }

    @Test
    void lines_with_fewer_or_more_cells_are_marked() {
        IntakeTable table = read(HEADINGS + "\na;b;c\na;b\na;b;c;d\na;b;c;;\n");

        assertEquals(
                List.of(false, true, true, false),
                table.lines().stream().map(IntakeTable.Line::uneven).toList());
        assertEquals("", table.lines().get(1).cells().get(2));
    }

    @Test
    void half_a_file_is_refused_where_a_quote_stays_open() {
        assertEquals("method.intake.file.half", refusal(HEADINGS + "\na;b;c\n\"De Lin"));
    }

    @Test
    void half_a_file_without_quotes_marks_its_last_line() {
        List<IntakeTable.Line> lines = read(HEADINGS + "\na;b;c\nd;e").lines();

        assertTrue(lines.get(1).uneven());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Werkwijze;Organisatie", "Werkwijze;Organisatie\n;\n"})
    void a_file_without_lines_is_refused(String text) {
        assertEquals("method.intake.file.empty", refusal(text));
    }

    @Test
    void what_is_no_table_is_refused_with_a_word() {
        assertEquals("method.intake.file.columns", refusal("Beste redactie,\nHierbij de lijst.\n".replace(",", "")));
        assertEquals("method.intake.file.twice", refusal("Naam;naam\na;b"));
        assertEquals("method.intake.file.other", refusal("a;b\n\0\0;c\n"));
        assertEquals("method.intake.file.quotes", refusal(HEADINGS + "\n\"a\"b;c;d\n"));
        assertEquals("method.intake.file.old", refusal(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)));
        assertEquals(
                "method.intake.file.wide",
                refusal(IntStream.range(0, 61).mapToObj(Integer::toString).collect(Collectors.joining(";")) + "\n1;2"));
    }

    @Test
    void twenty_thousand_lines_are_read_and_one_more_is_refused() {
        String line = "Samen Verder;De Linde;Rotterdam\n";

        assertEquals(20_000, read(HEADINGS + "\n" + line.repeat(20_000)).lines().size());
        assertEquals("method.intake.file.lines", refusal(HEADINGS + "\n" + line.repeat(20_001)));
    }
}
