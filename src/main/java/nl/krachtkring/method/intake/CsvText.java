package nl.krachtkring.method.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table as text. Its letters are UTF-8 or UTF-16 where they say so or can't be anything else, and Windows-1252 otherwise, which is what
 * Excel writes in the Netherlands. Its separator is whichever of semicolon, comma and tab gives the most of the first lines as many columns
 * as the headings have.
 */
final class CsvText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');
    private static final int SAMPLE = 20;
    private static final char BYTE_ORDER = '\uFEFF';

    /** What Excel itself reads and writes above a table to say its separator. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=([;,\t])\r?\n");

    private CsvText() {}

    /**
     * Hands on every line, in the order of the file.
     *
     * @throws Unreadable when these are no letters, or quotes that nobody closes
     */
    static void read(byte[] bytes, Consumer<TableFile.RawLine> sink) {
        String text = text(bytes);
        Matcher said = SEPARATOR_LINE.matcher(text);
        boolean isSaid = said.lookingAt();
        String table = isSaid ? text.substring(said.end()) : text;
        char separator = isSaid ? said.group(1).charAt(0) : separator(table);
        if (table.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new Unreadable("method.intake.file.half");
        }
        int before = isSaid ? 1 : 0;
        try {
            reader(separator)
                    .ofCsvRecord(table)
                    .forEach(one -> sink.accept(new TableFile.RawLine(
                            Math.toIntExact(one.getStartingLineNumber()) + before, one.getFields(), false)));
        } catch (CsvParseException e) {
            throw new Unreadable("method.intake.file.quotes");
        }
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true);
    }

    private static char separator(String table) {
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char candidate : SEPARATORS) {
            int agreeing = agreeing(table, candidate);
            if (agreeing > most) {
                most = agreeing;
                best = candidate;
            }
        }
        return best;
    }

    /** How many of the first lines have the columns of the headings, with more columns before fewer; 0 when there is one column. */
    private static int agreeing(String table, char separator) {
        int columns = 0;
        int lines = 0;
        int seen = 0;
        try {
            for (CsvRecord one : reader(separator).ofCsvRecord(table)) {
                columns = columns == 0 ? one.getFieldCount() : columns;
                lines += one.getFieldCount() == columns ? 1 : 0;
                seen++;
                if (seen == SAMPLE) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return 0;
        }
        return columns < 2 ? 0 : lines * IntakeTable.MOST_COLUMNS + Math.min(columns, IntakeTable.MOST_COLUMNS - 1);
    }

    private static String text(byte[] bytes) {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("method.intake.file.other");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return strictly(bytes, startsWithUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                return strictly(bytes, WINDOWS);
            } catch (CharacterCodingException e) {
                throw new Unreadable("method.intake.file.other");
            }
        }
    }

    private static boolean startsWithUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private static String strictly(byte[] bytes, Charset letters) throws CharacterCodingException {
        return letters.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
