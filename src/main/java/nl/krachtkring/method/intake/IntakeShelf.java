package nl.krachtkring.method.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.krachtkring.editorial.DeskPolicy;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.storage.FileOwner;
import nl.krachtkring.platform.storage.FileRights;
import nl.krachtkring.platform.storage.FileView;
import nl.krachtkring.platform.storage.NewFile;
import nl.krachtkring.platform.storage.Scan;
import nl.krachtkring.platform.storage.StoredFiles;

/**
 * Keeps tables while they wait: written anew as plain text, so that nothing of the file that came is opened twice. The first cell of each
 * line is its number, with a mark where the line was uneven.
 */
@Singleton
class IntakeShelf implements FileRights {

    private static final String KIND = "intake";
    private static final String UNEVEN = "!";

    private final StoredFiles files;

    @Inject
    IntakeShelf(StoredFiles files) {
        this.files = files;
    }

    @Override
    public boolean answersFor(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean mayRead(Actor actor, FileOwner owner) {
        return actor.isSystem() || DeskPolicy.mayWork(actor).allowed();
    }

    /** Keeps a table for an intake. */
    void keep(Actor actor, long intake, IntakeTable table, Scan scan) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(with("0", table.headings()));
            table.lines()
                    .forEach(
                            line -> csv.writeRecord(with(line.number() + (line.uneven() ? UNEVEN : ""), line.cells())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        files.keep(
                actor,
                new FileOwner(KIND, intake),
                new NewFile("file", "inventarisatie.csv", "text/csv", bytes, null, null, scan));
    }

    private static List<String> with(String first, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(cells);
        return all;
    }

    /**
     * The table of an intake that waits.
     *
     * @throws NotFound when its file is gone
     */
    IntakeTable read(Actor actor, long intake) {
        FileView file =
                files.of(new FileOwner(KIND, intake)).stream().findFirst().orElseThrow(NotFound::new);
        try {
            String text = Files.readString(files.open(actor, file.publicId()).path());
            Iterator<CsvRecord> lines = CsvReader.builder().ofCsvRecord(text).iterator();
            List<String> headings = rest(lines.next());
            List<IntakeTable.Line> rows = new ArrayList<>();
            lines.forEachRemaining(line -> rows.add(line(line)));
            return new IntakeTable(headings, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntakeTable.Line line(CsvRecord written) {
        String number = written.getField(0);
        boolean uneven = number.endsWith(UNEVEN);
        return new IntakeTable.Line(Integer.parseInt(number.replace(UNEVEN, "")), rest(written), uneven);
    }

    private static List<String> rest(CsvRecord written) {
        return List.copyOf(written.getFields().subList(1, written.getFieldCount()));
    }

    /** Forgets it. */
    void forget(long intake) {
        files.remove(new FileOwner(KIND, intake));
    }
}
