package nl.krachtkring.method.intake;

import static nl.krachtkring.method.intake.ReadTables.read;
import static nl.krachtkring.method.intake.ReadTables.refusal;
import static nl.krachtkring.method.intake.ReadTables.row;
import static nl.krachtkring.method.intake.ReadTables.withPart;
import static nl.krachtkring.method.intake.ReadTables.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks, whole and broken, and those that would harm. */
class WorkbookTest {

    @Test
    void a_workbook_gives_words_numbers_and_days() {
        IntakeTable table = read(workbook(sheet -> {
            row(sheet, 0, "Werkwijze", "Vanaf", "Gezinnen");
            sheet.value(1, 0, "Één voor één");
            sheet.value(1, 1, LocalDate.of(2024, 2, 29));
            sheet.style(1, 1).format("dd-mm-yyyy").set();
            sheet.value(1, 2, 12);
            sheet.value(3, 0, "B");
        }));

        assertEquals(
                List.of("Één voor één", "2024-02-29", "12"),
                table.lines().get(0).cells());
        assertEquals(List.of("B", "", ""), table.lines().get(1).cells());
        assertEquals(4, table.lines().get(1).number());
        assertFalse(table.lines().get(1).uneven());
    }

    @Test
    void of_a_formula_the_kept_value_is_read_and_nothing_is_computed() throws IOException {
        byte[] book = withPart(
                workbook(sheet -> {
                    row(sheet, 0, "A", "B");
                    row(sheet, 1, "x", "y");
                }),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>A</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>B</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"http://elsewhere.example\",\"x\")</f><v>kept</v></c>"
                        + "<c r=\"B2\"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>");

        assertEquals(List.of("kept", "2"), read(book).lines().get(0).cells());
    }

    @Test
    void a_workbook_with_programs_or_definitions_is_refused() throws IOException {
        byte[] plain = workbook(sheet -> {
            row(sheet, 0, "A", "B");
            row(sheet, 1, "x", "y");
        });

        assertEquals("method.intake.file.program", refusal(withPart(plain, "xl/vbaProject.bin", "x")));
        assertEquals(
                "method.intake.file.program",
                refusal(
                        withPart(
                                plain,
                                "xl/sharedStrings.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst>&x;</sst>")));
    }

    @Test
    void a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_read() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 121; i++) {
                zip.write(nothing);
            }
        }
        assertEquals("method.intake.file.large", refusal(packed.toByteArray()));
    }

    @Test
    void half_a_workbook_and_another_archive_are_refused() throws IOException {
        byte[] plain = workbook(sheet -> {
            row(sheet, 0, "A", "B");
            row(sheet, 1, "x", "y");
        });
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write('x');
        }

        assertEquals("method.intake.file.damaged", refusal(Arrays.copyOf(plain, plain.length / 3)));
        assertEquals("method.intake.file.damaged", refusal(Arrays.copyOf(plain, plain.length - 40)));
        assertEquals("method.intake.file.other", refusal(other.toByteArray()));
    }
}
