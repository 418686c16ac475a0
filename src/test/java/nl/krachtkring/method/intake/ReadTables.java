package nl.krachtkring.method.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.storage.Upload;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Reads bytes as a table, and makes workbooks to be read. */
final class ReadTables {

    private ReadTables() {}

    static List<List<String>> cells(IntakeTable table) {
        return table.lines().stream().map(IntakeTable.Line::cells).toList();
    }

    static IntakeTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static IntakeTable read(byte[] bytes) {
        return TableFile.read(new Upload("file", "lijst.csv", bytes.length, bytes));
    }

    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] bytes) {
        RuleViolation refused = assertThrows(RuleViolation.class, () -> read(bytes));
        assertEquals("file", refused.field());
        return refused.key();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    static byte[] workbook(Consumer<Worksheet> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook((OutputStream) bytes, "Test", "1.0")) {
            filling.accept(book.newWorksheet("Blad1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same workbook with one part in place of its own. */
    static byte[] withPart(byte[] book, String name, String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed);
                ZipFile from = ZipFile.builder().setByteArray(book).get()) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                if (!part.getName().equals(name)) {
                    zip.putNextEntry(new ZipEntry(part.getName()));
                    from.getInputStream(part).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
