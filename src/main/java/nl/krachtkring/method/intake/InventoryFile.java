package nl.krachtkring.method.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.krachtkring.method.Situations;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.DeploymentLines;
import nl.krachtkring.method.inventory.DeploymentMode;
import nl.krachtkring.method.inventory.DeploymentText;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.i18n.DutchTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The inventory as a file that people take along. Its headings and words are those that a file is read in by, so that what went out can come in
 * again. It says under which licence and of which day it is: in a column, since a line above the headings would make it another kind of
 * table. What looks like a formula is made harmless (OWASP CSV injection): an apostrophe stands before it.
 */
@Singleton
public class InventoryFile {

    /** As open data of Dutch authorities is offered. */
    static final String LICENCE = "CC BY 4.0";

    private static final String FORMULA = "=+-@\t\r";

    private final DeploymentLines lines;
    private final Situations situations;
    private final Bundles bundles;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param lines the inventory
     * @param situations their names
     * @param bundles the names of columns, always in Dutch: files are read by machines too
     * @param clock the day
     */
    @Inject
    public InventoryFile(DeploymentLines lines, Situations situations, Bundles bundles, Clock clock) {
        this.lines = lines;
        this.situations = situations;
        this.bundles = bundles;
        this.clock = clock;
    }

    /**
     * As text.
     *
     * @param wanted which lines
     * @return with semicolons, in UTF-8 with a byte order mark, as Excel in the Netherlands opens it
     */
    public byte[] csv(InventoryWanted wanted) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(headings());
            rows(wanted).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * As a workbook.
     *
     * @param wanted which lines
     * @return xlsx with one sheet
     */
    public byte[] workbook(InventoryWanted wanted) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Krachtkring", "1.0")) {
            Worksheet sheet = book.newWorksheet(bundles.text(Bundles.DUTCH, "method.intake.out.sheet"));
            List<List<String>> all = new ArrayList<>(List.of(headings()));
            all.addAll(rows(wanted));
            for (int row = 0; row < all.size(); row++) {
                for (int column = 0; column < all.get(row).size(); column++) {
                    sheet.value(row, column, all.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(Arrays.stream(IntakeField.values())
                .map(field -> bundles.text(Bundles.DUTCH, field.key()))
                .toList());
        for (String more : List.of("checked", "confirmed", "licence", "day")) {
            headings.add(bundles.text(Bundles.DUTCH, "method.intake.out." + more));
        }
        return headings;
    }

    private List<List<String>> rows(InventoryWanted wanted) {
        LocalDate today = DutchTime.today(clock);
        return lines.all().stream()
                .filter(wanted::fits)
                .map(line -> row(line, today))
                .toList();
    }

    private List<String> row(DeploymentLine line, LocalDate today) {
        DeploymentText text = line.text();
        String confirmed = line.isConfirmed() ? "yes" : "no";
        return List.of(
                safe(line.method().name()),
                safe(line.organisation().name()),
                safe(text.municipality()),
                Objects.toString(text.from(), ""),
                Objects.toString(text.until(), ""),
                safe(text.situations().stream()
                        .sorted()
                        .map(key -> situations.of(key).map(one -> one.dutch()).orElse(key))
                        .collect(Collectors.joining("; "))),
                text.modes().stream().sorted().map(DeploymentMode::word).collect(Collectors.joining("; ")),
                text.frequency() == null ? "" : text.frequency().word().replace('-', ' '),
                safe(text.source()),
                text.checkedOn().toString(),
                bundles.text(Bundles.DUTCH, "method.intake.out.confirmed." + confirmed),
                LICENCE,
                today.toString());
    }

    /** What a table program would take for a formula, it takes for a word now. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
