package nl.krachtkring.method.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.method.inventory.DeploymentState;
import nl.krachtkring.method.inventory.DeploymentText;

/**
 * Holds the lines of a file against what stands, in the order of the file. Of one method, organisation and municipality one deployment runs, so a
 * second line of the same is refused, whatever name it comes under. What an organisation's own people confirmed or refused is not overruled by a
 * file.
 */
final class IntakePlanner {

    private static final String CHECKED = "method.intake.why.checked";

    private final LineReader reader;
    private final Known known;
    private final Origin origin;
    private final Map<Key, List<StandingRow>> standing = new HashMap<>();
    private final Map<Key, Integer> lineOf = new HashMap<>();
    private final Map<String, Integer> unknownMethods = new LinkedHashMap<>();
    private final Map<String, Integer> unknownOrganisations = new LinkedHashMap<>();

    /** Names of the site, and what was said before of names in files. */
    record Known(IntakeNames methods, IntakeNames organisations, IntakeMemory memory) {}

    /** On which day the file was so, and where it comes from. */
    record Origin(LocalDate asOf, String source) {}

    /** One deployment runs for each; a new organisation goes by its name. */
    private record Key(long method, String organisation, String municipality) {}

    IntakePlanner(LineReader reader, Known known, Origin origin, List<StandingRow> rows) {
        this.reader = reader;
        this.known = known;
        this.origin = origin;
        for (StandingRow row : rows) {
            Key key = new Key(
                    row.method(),
                    Long.toString(row.organisation()),
                    FoldedName.of(row.text().municipality()));
            standing.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
        }
    }

    /** Plans every line; used once. */
    IntakePlan plan(IntakeTable table) {
        List<PlannedLine> lines = table.lines().stream().map(this::line).toList();
        return new IntakePlan(lines, IntakePlan.ordered(unknownMethods), IntakePlan.ordered(unknownOrganisations));
    }

    private PlannedLine line(IntakeTable.Line line) {
        PlannedLine.Names typed = new PlannedLine.Names(
                reader.cell(line, IntakeField.METHOD),
                reader.cell(line, IntakeField.ORGANISATION),
                reader.cell(line, IntakeField.MUNICIPALITY));
        try {
            LineValues values = reader.read(line);
            String method = target(known.memory().methods(), known.methods(), values.method(), unknownMethods);
            String organisation = target(
                    known.memory().organisations(), known.organisations(), values.organisation(), unknownOrganisations);
            refuse(method, values.method(), "METHOD");
            refuse(organisation, values.organisation(), "ORGANISATION");
            return planned(line.number(), values, Long.parseLong(method), organisation);
        } catch (LineFault fault) {
            return PlannedLine.refused(line.number(), fault.why(), typed);
        }
    }

    /** Both names are looked up before either is refused, so that all that nobody knows is asked at once. */
    private static String target(
            Map<String, String> said, IntakeNames names, String name, Map<String, Integer> unknown) {
        String before = said.get(IntakeMemory.word(name));
        if (IntakeMemory.LEFT_OUT.equals(before)) {
            return before;
        }
        boolean isFresh = IntakeMemory.FRESH.equals(before);
        if (before != null && !isFresh && names.title(Long.parseLong(before)) != null) {
            return before;
        }
        Long found = names.find(name);
        if (found != null) {
            return found.toString();
        }
        if (!isFresh) {
            unknown.merge(name, 1, Integer::sum);
        }
        return isFresh ? before : null;
    }

    private static void refuse(String target, String name, String kind) {
        if (target == null) {
            throw new LineFault("method.intake.why.unknown." + kind, name);
        }
        if (IntakeMemory.LEFT_OUT.equals(target)) {
            throw new LineFault("method.intake.why.left", name);
        }
    }

    private PlannedLine planned(int number, LineValues values, long method, String organisation) {
        boolean isFresh = IntakeMemory.FRESH.equals(organisation);
        Long key = isFresh ? null : Long.valueOf(organisation);
        PlannedLine.Names names = new PlannedLine.Names(
                known.methods().title(method),
                isFresh ? values.organisation() : known.organisations().title(key),
                values.municipality());
        String folded = FoldedName.of(values.municipality());
        Key whose = new Key(method, isFresh ? FoldedName.of(values.organisation()) : organisation, folded);
        Integer earlier = lineOf.putIfAbsent(whose, number);
        if (earlier != null) {
            return PlannedLine.refused(number, new Why("method.intake.why.twice", earlier.toString()), names);
        }
        PlannedLine.Target target = new PlannedLine.Target(method, key);
        StandingRow before = match(standing.getOrDefault(whose, List.of()), values);
        if (before == null) {
            DeploymentText text = values.fresh(origin.asOf(), origin.source());
            return new PlannedLine(number, Outcome.NEW, Why.NOTHING, names, target, text, null);
        }
        return compared(number, values, names, target, before);
    }

    /** The one that runs, or of those that have ended the one with the same last day. */
    private static StandingRow match(List<StandingRow> rows, LineValues values) {
        StandingRow running = null;
        for (StandingRow row : rows) {
            if (row.text().until() == null) {
                running = row;
            } else if (row.text().until().equals(values.period().until())) {
                return row;
            }
        }
        return running;
    }

    private PlannedLine compared(
            int number, LineValues values, PlannedLine.Names names, PlannedLine.Target target, StandingRow before) {
        DeploymentText text = values.over(before.text(), origin.asOf());
        if (before.state() == DeploymentState.REFUSED) {
            return PlannedLine.refused(number, new Why("method.intake.why.denied", names.organisation()), names);
        }
        if (text.from() != null && text.until() != null && text.until().isBefore(text.from())) {
            return PlannedLine.refused(number, new Why("method.intake.why.period", ""), names);
        }
        String difference = difference(before.text(), text);
        if (difference == null || (difference.equals(CHECKED) && before.state() == DeploymentState.CONFIRMED)) {
            return new PlannedLine(number, Outcome.SAME, Why.NOTHING, names, target, null, before);
        }
        if (before.state() == DeploymentState.CONFIRMED) {
            return PlannedLine.refused(number, new Why("method.intake.why.confirmed", names.organisation()), names);
        }
        return new PlannedLine(number, Outcome.CHANGED, new Why(difference, ""), names, target, text, before);
    }

    /** What would be another: what it says, or only when somebody looked at it; null for nothing. */
    private static String difference(DeploymentText before, DeploymentText after) {
        if (after.equals(before)) {
            return null;
        }
        DeploymentText asBefore = new DeploymentText(
                before.municipality(),
                after.from(),
                after.until(),
                after.situations(),
                after.modes(),
                after.frequency(),
                after.source(),
                before.checkedOn());
        return asBefore.equals(before) ? CHECKED : "method.intake.why.changed";
    }
}
