package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.krachtkring.editorial.DeskPolicy;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Reads files on their way in, for editors. */
@Singleton
public class IntakeQueries {

    private static final int MOST = 50;
    private static final int PAGE = 50;
    private static final int SAMPLES = 3;

    private final IntakeRepository intakes;
    private final IntakeReading reading;
    private final IntakeRows rows;
    private final Organisations organisations;

    @Inject
    IntakeQueries(IntakeRepository intakes, IntakeReading reading, IntakeRows rows, Organisations organisations) {
        this.intakes = intakes;
        this.reading = reading;
        this.rows = rows;
        this.organisations = organisations;
    }

    /**
     * The files that were brought.
     *
     * @param actor an editor
     * @return newest first, at most fifty
     * @throws NotFound for everybody else
     */
    @Transactional
    public List<IntakeSummary> all(Actor actor) {
        Access.require(DeskPolicy.mayWork(actor));
        return intakes.newest(MOST).stream().map(Intake::summary).toList();
    }

    /**
     * One file.
     *
     * @param actor an editor
     * @param publicId its number
     * @return with its columns while it is open
     * @throws NotFound for everybody else, and when there is none
     */
    @Transactional
    public IntakeView show(Actor actor, long publicId) {
        Intake intake = require(actor, publicId);
        boolean open = intake.state() == IntakeState.OPEN;
        return new IntakeView(
                intake.summary(),
                intake.source(),
                intake.asOf(),
                intake.organisationId() == null ? "" : organisations.name(intake.organisationId()),
                intake.trouble(),
                open ? columns(reading.table(actor, intake), intake.columns()) : List.of(),
                intake.isDivided(),
                intakes.progress(intake.id()));
    }

    /**
     * What reading it in would do.
     *
     * @param actor an editor
     * @param publicId its number
     * @param wanted lines with this outcome alone; null for all
     * @param after lines after this number alone; 0 for all
     * @return counts of all lines, and some of them
     * @throws NotFound for everybody else, and when there is none that is open and divided
     */
    @Transactional
    public IntakeView.Preview preview(Actor actor, long publicId, Outcome wanted, int after) {
        Intake intake = require(actor, publicId);
        if (intake.state() != IntakeState.OPEN || !intake.isDivided()) {
            throw new NotFound();
        }
        IntakePlan plan = reading.plan(actor, intake);
        List<PlannedLine> fitting = plan.lines().stream()
                .filter(line -> line.number() > after && (wanted == null || line.outcome() == wanted))
                .limit(PAGE + 1L)
                .toList();
        List<PlannedLine> shown = fitting.subList(0, Math.min(PAGE, fitting.size()));
        List<IntakeView.UnknownName> unknown = new ArrayList<>(unknown(true, plan.unknownMethods()));
        unknown.addAll(unknown(false, plan.unknownOrganisations()));
        return new IntakeView.Preview(
                List.copyOf(plan.counts().values()),
                plan.totals(),
                unknown,
                shown.stream().map(IntakeQueries::line).toList(),
                fitting.size() > PAGE ? shown.get(PAGE - 1).number() : null,
                plan.seen());
    }

    /**
     * What stands after its import was undone.
     *
     * @param actor an editor
     * @param publicId its number
     * @return by line
     * @throws NotFound for everybody else, and when there is none that was undone
     */
    @Transactional
    public List<IntakeView.Stayed> stayed(Actor actor, long publicId) {
        Intake intake = require(actor, publicId);
        return intake.state() != IntakeState.UNDONE
                ? List.of()
                : rows.stayed(intake.id()).stream()
                        .map(names -> new IntakeView.Stayed(names.method(), names.organisation(), names.municipality()))
                        .toList();
    }

    /**
     * Names of published methods, to complete what is typed.
     *
     * @return by name
     */
    @Transactional
    public List<String> methodNames() {
        return rows.methods().all();
    }

    private Intake require(Actor actor, long publicId) {
        Access.require(DeskPolicy.mayWork(actor));
        return intakes.byNumber(publicId).orElseThrow(NotFound::new);
    }

    private static List<IntakeView.Column> columns(IntakeTable table, List<IntakeField> fields) {
        return IntStream.range(0, table.headings().size())
                .mapToObj(i -> new IntakeView.Column(
                        i, table.headings().get(i), sample(table, i), i < fields.size() ? fields.get(i) : null))
                .toList();
    }

    private static String sample(IntakeTable table, int column) {
        return table.lines().stream()
                .map(line -> line.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                .collect(Collectors.joining(" · "));
    }

    private static List<IntakeView.UnknownName> unknown(boolean method, Map<String, Integer> names) {
        return names.entrySet().stream()
                .map(entry -> new IntakeView.UnknownName(method, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static IntakeView.PreviewLine line(PlannedLine line) {
        return new IntakeView.PreviewLine(
                line.number(),
                line.outcome(),
                line.why(),
                line.names().method(),
                line.names().organisation(),
                line.names().municipality());
    }
}
