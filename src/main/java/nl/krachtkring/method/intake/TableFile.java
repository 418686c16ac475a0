package nl.krachtkring.method.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.storage.Upload;

/**
 * Reads a table out of a file that somebody brought, by what the file is and not by what it is called. What can't be read is refused
 * beside its field with what to do about it; what stands in it is text, whatever it looks like.
 */
final class TableFile {

    /** A workbook of before 2007, or one with a password: both are boxes of another kind (MS-CFB 2.2). */
    private static final int[] OLD_BOX = {0xD0, 0xCF, 0x11, 0xE0};

    private static final int[] ZIP = {'P', 'K', 3, 4};

    private TableFile() {}

    /**
     * Reads the file.
     *
     * @param upload as it arrived, not larger than the portal takes
     * @return its headings and lines
     * @throws RuleViolation beside the field of the upload, when it is no table that can be read
     */
    static IntakeTable read(Upload upload) {
        byte[] bytes = upload.bytes();
        if (starts(bytes, OLD_BOX)) {
            throw refused(upload, "method.intake.file.old");
        }
        try {
            return starts(bytes, ZIP)
                    ? table(sink -> Workbook.read(bytes, sink))
                    : table(sink -> CsvText.read(bytes, sink));
        } catch (Unreadable e) {
            throw refused(upload, e.key());
        }
    }

    private static IntakeTable table(Consumer<Consumer<RawLine>> reading) {
        Collected collected = new Collected();
        reading.accept(collected);
        return collected.table();
    }

    private static RuleViolation refused(Upload upload, String key) {
        return new RuleViolation(upload.field(), key, IntakeTable.MOST_LINES);
    }

    private static boolean starts(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A line as the format gives it.
     *
     * @param number from 1
     * @param cells as they stand, of any length
     * @param padded whether the format leaves out empty cells at the end, so that fewer are no fault
     */
    record RawLine(int number, List<String> cells, boolean padded) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Takes the first line that says anything as headings, and every later one below them. */
    private static final class Collected implements Consumer<RawLine> {

        private final List<IntakeTable.Line> lines = new ArrayList<>();
        private List<String> headings;

        @Override
        public void accept(RawLine raw) {
            if (raw.isEmpty()) {
                return;
            }
            if (headings == null) {
                headings = headings(raw.cells());
                return;
            }
            if (lines.size() == IntakeTable.MOST_LINES) {
                throw new Unreadable("method.intake.file.lines");
            }
            lines.add(line(raw));
        }

        private static List<String> headings(List<String> cells) {
            List<String> named =
                    new ArrayList<>(cells.stream().map(Collected::clean).toList());
            while (!named.isEmpty() && named.get(named.size() - 1).isEmpty()) {
                named.remove(named.size() - 1);
            }
            if (named.size() < 2) {
                throw new Unreadable("method.intake.file.columns");
            }
            if (named.size() > IntakeTable.MOST_COLUMNS) {
                throw new Unreadable("method.intake.file.wide");
            }
            if (named.stream()
                            .filter(name -> !name.isEmpty())
                            .map(Collected::lower)
                            .distinct()
                            .count()
                    < named.stream().filter(name -> !name.isEmpty()).count()) {
                throw new Unreadable("method.intake.file.twice");
            }
            return List.copyOf(named);
        }

        private IntakeTable.Line line(RawLine raw) {
            List<String> cells = new ArrayList<>(headings.size());
            for (int i = 0; i < headings.size(); i++) {
                cells.add(i < raw.cells().size() ? clean(raw.cells().get(i)) : "");
            }
            boolean more = raw.cells().stream().skip(headings.size()).anyMatch(cell -> !cell.isBlank());
            boolean fewer = !raw.padded() && raw.cells().size() < headings.size();
            return new IntakeTable.Line(raw.number(), List.copyOf(cells), more || fewer);
        }

        private IntakeTable table() {
            if (headings == null || lines.isEmpty()) {
                throw new Unreadable("method.intake.file.empty");
            }
            return new IntakeTable(headings, List.copyOf(lines));
        }

        private static String lower(String heading) {
            return heading.toLowerCase(Locale.ROOT);
        }

        /** One line of plain letters: line ends and other signs for machines become spaces. */
        private static String clean(String cell) {
            String shorter =
                    cell.length() > IntakeTable.LONGEST_CELL ? cell.substring(0, IntakeTable.LONGEST_CELL) : cell;
            StringBuilder plain = new StringBuilder(shorter.length());
            shorter.codePoints().forEach(c -> {
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
                if (!space) {
                    plain.appendCodePoint(isSign(c) ? ' ' : c);
                } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            });
            String said = Normalizer.normalize(plain.toString().strip(), Normalizer.Form.NFC);
            return isQuotedFormula(said) ? said.substring(1) : said;
        }

        /** As this site writes what looks like a formula, so that its own files come in as they were. */
        private static boolean isQuotedFormula(String said) {
            return said.length() > 1 && said.charAt(0) == '\'' && "=+-@".indexOf(said.charAt(1)) >= 0;
        }

        /** Half of a letter, or a mark that turns the direction of what follows. */
        private static boolean isSign(int c) {
            int type = Character.getType(c);
            return type == Character.SURROGATE || type == Character.FORMAT || type == Character.UNASSIGNED;
        }
    }
}
