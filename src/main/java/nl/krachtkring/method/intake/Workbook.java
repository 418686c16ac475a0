package nl.krachtkring.method.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an Excel workbook, as what stands in its cells: of a formula the value that was kept with it. Nothing is computed and
 * nothing is fetched.
 */
final class Workbook {

    /** A format with a year in it, outside of quoted words; numbers in such cells are days. */
    private static final Pattern DAY_FORMAT = Pattern.compile("[^\"]*[yj]{2}.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}");

    /** Day 0 of workbooks (ECMA-376 part 1, 18.17.4.1). */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private Workbook() {}

    /**
     * Hands on every row.
     *
     * @throws Unreadable when it is no workbook, or one that would harm
     */
    static void read(byte[] bytes, Consumer<TableFile.RawLine> sink) {
        WorkbookCheck.require(bytes);
        try (ReadableWorkbook book =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> sink.accept(new TableFile.RawLine(row.getRowNum(), cells(row), true)));
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new Unreadable("method.intake.file.damaged");
        }
    }

    private static List<String> cells(Row row) {
        int columns = Math.min(row.getCellCount(), IntakeTable.MOST_COLUMNS + 1);
        List<String> cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> kept(cell);
            case STRING -> cell.asString();
            default -> cell.getRawValue() == null ? "" : cell.getRawValue();
        };
    }

    /** What the formula gave when the workbook was saved. */
    private static String kept(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return isDay(cell) && SERIAL.matcher(raw).matches()
                ? FIRST_DAY.plusDays(Integer.parseInt(raw)).toString()
                : raw;
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && DAY_FORMAT.matcher(format).matches();
    }

    private static String number(Cell cell) {
        return isDay(cell)
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }
}
