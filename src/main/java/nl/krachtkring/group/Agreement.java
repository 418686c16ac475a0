package nl.krachtkring.group;

import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.Typed;

/**
 * What was agreed at a meeting.
 *
 * @param who does it
 * @param what is done
 * @param due by when, in words; empty without
 */
public record Agreement(String who, String what, String due) {

    private static final String FIELD = "agreements";
    private static final int MOST = 30;
    private static final int LONGEST_WHO = 100;
    private static final int LONGEST_WHAT = 300;
    private static final int LONGEST_DUE = 60;

    /**
     * Reads agreements, one a line: who; what; when.
     *
     * @param typed the lines; may be null
     * @return the agreements in their order
     * @throws RuleViolation of field {@code agreements}, one for each line that is wrong
     */
    public static List<Agreement> read(String typed) {
        List<Agreement> read = new ArrayList<>();
        RuleViolation first = null;
        List<String> lines = typed == null ? List.of() : typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = Typed.line(lines.get(i));
            String[] parts = line.split(";", -1);
            if (line.isEmpty()) {
                continue;
            }
            if (isWrong(parts)) {
                RuleViolation fault = new RuleViolation(FIELD, "group.report.agreements.line", i + 1);
                if (first == null) {
                    first = fault;
                } else {
                    first.addSuppressed(fault);
                }
            } else {
                read.add(new Agreement(parts[0].strip(), parts[1].strip(), parts.length > 2 ? parts[2].strip() : ""));
            }
        }
        if (first == null && read.size() > MOST) {
            first = new RuleViolation(FIELD, "group.report.agreements.many", MOST);
        }
        if (first != null) {
            throw first;
        }
        return read;
    }

    /**
     * The line that reads as this agreement.
     *
     * @return who; what; when
     */
    public String line() {
        return due.isEmpty() ? who + "; " + what : who + "; " + what + "; " + due;
    }

    private static boolean isWrong(String[] parts) {
        return parts.length < 2
                || parts.length > 3
                || parts[0].isBlank()
                || parts[1].isBlank()
                || parts[0].strip().length() > LONGEST_WHO
                || parts[1].strip().length() > LONGEST_WHAT
                || (parts.length > 2 && parts[2].strip().length() > LONGEST_DUE);
    }
}
