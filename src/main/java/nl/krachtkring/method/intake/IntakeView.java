package nl.krachtkring.method.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * One file on its way in.
 *
 * @param summary what the list says of it
 * @param source where it comes from
 * @param asOf on which day it was so
 * @param organisation whose list it is; empty for nobody's
 * @param trouble the key of why it came to nothing; null without trouble
 * @param columns of the file; empty once it was read in
 * @param divided whether it is said where methods and organisations stand
 * @param progress lines that were gone through while it is read in
 */
public record IntakeView(
        IntakeSummary summary,
        String source,
        LocalDate asOf,
        String organisation,
        String trouble,
        List<Column> columns,
        boolean divided,
        int progress) {

    /**
     * A column of the file.
     *
     * @param number from 0
     * @param heading as it stands there; may be empty
     * @param sample what stands in the first lines
     * @param field what it means; null when it isn't read
     */
    public record Column(int number, String heading, String sample, IntakeField field) {}

    /**
     * A name that nobody knows.
     *
     * @param method whether it is one of a method, else of an organisation
     * @param name as it stands in the file
     * @param lines how many have it
     */
    public record UnknownName(boolean method, String name, int lines) {}

    /**
     * What would happen, a piece of it.
     *
     * @param counts of lines with each outcome, in the order of {@link Outcome}
     * @param totals of the file
     * @param unknown names that nobody knows, those of methods first
     * @param lines some, in the order of the file
     * @param next the number of the last of them; null when there are no more
     * @param seen to be said again when it is to be read in
     */
    public record Preview(
            List<Integer> counts,
            IntakeTotals totals,
            List<UnknownName> unknown,
            List<PreviewLine> lines,
            Integer next,
            String seen) {}

    /**
     * A line and what would happen.
     *
     * @param number in the file
     * @param outcome what
     * @param why in words
     * @param method its name
     * @param organisation its name
     * @param municipality may be empty
     */
    public record PreviewLine(
            int number, Outcome outcome, Why why, String method, String organisation, String municipality) {}

    /**
     * A deployment that stands after its import was undone.
     *
     * @param method its name
     * @param organisation its name
     * @param municipality may be empty
     */
    public record Stayed(String method, String organisation, String municipality) {}
}
