package nl.krachtkring.method.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A made-up inventory as a region once kept one: 65 methods and 43 organisations, 37 that give help and 6 others, most methods known to a
 * single one.
 */
public final class MadeInventory {

    /** Methods. */
    public static final int METHODS = 65;

    /** Organisations. */
    public static final int ORGANISATIONS = 37 + 6;

    /** Methods that one organisation works with. */
    public static final int BY_ONE = 44;

    /** Methods of each organisation in a large one. */
    public static final int EACH = 10;

    private static final List<String> HEADINGS = List.of(
            "Werkwijze", "Organisatie", "Gemeente", "Sinds", "Situaties", "Vorm", "Hoe vaak", "Bron", "Opmerking");
    private static final List<String> PLACES = List.of("Rotterdam", "Schiedam", "Vlaardingen", "Barendrecht", "");
    private static final List<String> SITUATIONS = List.of("opvoedvragen", "puberteit; school", "weinig-steun");
    private static final List<String> MODES = List.of("thuis", "groep", "individueel; thuis", "online");
    private static final List<String> OFTEN = List.of("elke week", "elke maand", "paar keer per jaar", "minder vaak");

    private MadeInventory() {}

    /**
     * The name of a method.
     *
     * @param number from 0
     * @return begins alike for all
     */
    public static String method(int number) {
        return "Verzonnen werkwijze %02d".formatted(number + 1);
    }

    /**
     * The name of an organisation.
     *
     * @param number from 0; the last six aren't givers of help
     * @return begins alike for all
     */
    public static String organisation(int number) {
        return (number < 37 ? "Verzonnen hulp %02d" : "Verzonnen partner %02d").formatted(number + 1);
    }

    /**
     * Its lines, headings first.
     *
     * @return one line for each organisation with a method
     */
    public static List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
        int next = 0;
        for (int method = 0; method < METHODS; method++) {
            int users = method < BY_ONE ? 1 : 2 + method % 4;
            for (int i = 0; i < users; i++) {
                lines.add(line(method, next % ORGANISATIONS, lines.size()));
                next++;
            }
        }
        return lines;
    }

    private static List<String> line(int method, int organisation, int number) {
        return List.of(
                method(method),
                organisation(organisation),
                PLACES.get(number % PLACES.size()),
                Integer.toString(2008 + number % 18),
                SITUATIONS.get(number % SITUATIONS.size()),
                MODES.get(number % MODES.size()),
                OFTEN.get(number % OFTEN.size()),
                "Verzonnen inventarisatie",
                number % 7 == 0 ? "=1+1" : "geen; \"niets\"");
    }

    /**
     * The same lines as Excel writes text in the Netherlands.
     *
     * @return with semicolons, in Windows-1252
     */
    public static byte[] csv() {
        return csv(lines()).getBytes(java.nio.charset.Charset.forName("windows-1252"));
    }

    /**
     * Lines as text.
     *
     * @param lines headings first
     * @return with semicolons and quotes
     */
    public static String csv(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /**
     * The same lines as a workbook.
     *
     * @return xlsx
     */
    public static byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<List<String>> lines = lines();
        try (Workbook book = new Workbook((OutputStream) bytes, "Krachtkring", "1.0")) {
            Worksheet sheet = book.newWorksheet("Inventarisatie");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < HEADINGS.size(); column++) {
                    sheet.value(row, column, lines.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Many lines: organisations with ten methods each, every method with several of them.
     *
     * @param lines how many below the headings, a multiple of ten and of at least 1,000
     * @param often how often, as people write it
     * @return as text
     */
    public static byte[] large(int lines, String often) {
        List<List<String>> all = new ArrayList<>(List.of(HEADINGS));
        for (int i = 0; i < lines; i++) {
            int organisation = i / EACH;
            all.add(List.of(
                    method((7 * organisation + i % EACH) % METHODS),
                    organisation(organisation),
                    "Plaats " + organisation % 40,
                    "2020",
                    "opvoedvragen",
                    "thuis",
                    often,
                    "Verzonnen inventarisatie",
                    ""));
        }
        return csv(all).getBytes(StandardCharsets.UTF_8);
    }
}
