package nl.krachtkring.method.intake;

import java.util.Map;
import nl.krachtkring.method.catalogue.FoldedName;

/**
 * What was said before of columns and names, by the words of files, folded.
 *
 * @param columns the word of a field, or {@value #LEFT_OUT}
 * @param methods a key, or {@value #LEFT_OUT}
 * @param organisations a key, {@value #LEFT_OUT} or {@value #FRESH}
 */
record IntakeMemory(Map<String, String> columns, Map<String, String> methods, Map<String, String> organisations) {

    /** Not read in. */
    static final String LEFT_OUT = "-";

    /** To be written down as a new organisation. */
    static final String FRESH = "+";

    /** As many letters of a word as are remembered. */
    static final int LONGEST_WORD = 200;

    /** What a word of a file is remembered by. */
    static String word(String name) {
        String folded = FoldedName.of(name);
        return folded.substring(0, Math.min(LONGEST_WORD, folded.length()));
    }
}
