package nl.krachtkring.method.intake;

import java.util.List;

/**
 * What a file holds, as words: nothing of it is understood yet.
 *
 * @param headings of the columns, in their order; at least two
 * @param lines below them, without empty ones
 */
record IntakeTable(List<String> headings, List<Line> lines) {

    /** As many as one inventory may have; a region's largest that we know had some hundreds. */
    static final int MOST_LINES = 20_000;

    /** As many columns as a table may have. */
    static final int MOST_COLUMNS = 60;

    /** As many letters as are read of one cell. */
    static final int LONGEST_CELL = 1_000;

    /**
     * One line.
     *
     * @param number of the line or row in the file, from 1, as a person finds it there
     * @param cells as many as there are headings
     * @param uneven whether the file had fewer or more cells here than headings
     */
    record Line(int number, List<String> cells, boolean uneven) {}
}
