package nl.krachtkring.method.intake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.platform.ids.Tokens;

/**
 * What reading a whole file in would do.
 *
 * @param lines in the order of the file
 * @param unknownMethods names that nobody knows, with the number of their lines, most lines first
 * @param unknownOrganisations likewise
 */
record IntakePlan(
        List<PlannedLine> lines, Map<String, Integer> unknownMethods, Map<String, Integer> unknownOrganisations) {

    private static final char END_OF_LINE = '\u001e';

    /** How many lines have each outcome. */
    Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return counts;
    }

    /** What the file says of methods and organisations, in lines that aren't refused. */
    IntakeTotals totals() {
        Map<String, Set<String>> users = new HashMap<>();
        Set<String> organisations = new HashSet<>();
        for (PlannedLine line : lines) {
            if (line.outcome() != Outcome.REFUSED) {
                String organisation = FoldedName.of(line.names().organisation());
                users.computeIfAbsent(FoldedName.of(line.names().method()), name -> new HashSet<>())
                        .add(organisation);
                organisations.add(organisation);
            }
        }
        int one = (int) users.values().stream().filter(some -> some.size() == 1).count();
        return new IntakeTotals(users.size(), organisations.size(), one, users.size() - one);
    }

    /** Says in short what was seen, so that reading in does that or nothing; the same on every node, and after every start. */
    String seen() {
        StringBuilder said = new StringBuilder();
        lines.forEach(line -> said.append(line.words()).append(END_OF_LINE));
        return Tokens.sha256(said.toString());
    }

    /** With the most lines first. */
    static Map<String, Integer> ordered(Map<String, Integer> counted) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}
