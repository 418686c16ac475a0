package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.method.inventory.TakenDeployments;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.audit.AuditTrail;

/** Reads a whole file in, in one transaction: nobody sees half of it, and what goes wrong leaves nothing. */
@Singleton
class IntakeApplying {

    private static final Actor WHO = Actor.system("intake");
    private static final int PIECE = 500;

    private final IntakeRepository intakes;
    private final IntakeReading reading;
    private final IntakeRows rows;
    private final IntakeShelf shelf;
    private final TakenDeployments deployments;
    private final Organisations organisations;
    private final IntakeProgress progress;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    IntakeApplying(
            IntakeRepository intakes,
            IntakeReading reading,
            IntakeRows rows,
            IntakeShelf shelf,
            TakenDeployments deployments,
            Organisations organisations,
            IntakeProgress progress,
            AuditTrail audit,
            Clock clock) {
        this.intakes = intakes;
        this.reading = reading;
        this.rows = rows;
        this.shelf = shelf;
        this.deployments = deployments;
        this.organisations = organisations;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads one in, if it would still do what was seen.
     *
     * @param id its key
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void apply(long id) {
        Intake intake = intakes.find(id);
        IntakePlan plan = reading.plan(WHO, intake);
        if (!plan.seen().equals(intake.seen())) {
            intake.putBack("method.intake.stale");
            return;
        }
        Map<String, Long> written = organisations(id, plan);
        for (int from = 0; from < plan.lines().size(); from += PIECE) {
            int to = Math.min(plan.lines().size(), from + PIECE);
            write(id, plan.lines().subList(from, to), written);
            progress.told(id, to);
        }
        rows.stamp(id);
        shelf.forget(id);
        intakes.find(id).finish(plan.counts(), clock.instant());
        audit.record(WHO, "intake.done", "intake", id, null);
    }

    /** Organisations that the editor said are new, by folded name. */
    private Map<String, Long> organisations(long id, IntakePlan plan) {
        Map<String, Organisations.FoundOrNew> written = new HashMap<>();
        for (PlannedLine line : plan.lines()) {
            if (line.outcome() == Outcome.NEW && line.target().organisation() == null) {
                String name = line.names().organisation();
                written.computeIfAbsent(FoldedName.of(name), folded -> organisations.foundOrNew(name));
            }
        }
        rows.wrote(
                id,
                written.values().stream()
                        .filter(Organisations.FoundOrNew::fresh)
                        .map(Organisations.FoundOrNew::id)
                        .toList());
        return written.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()
                .id()));
    }

    private void write(long id, List<PlannedLine> lines, Map<String, Long> written) {
        List<PlannedLine> fresh = with(Outcome.NEW, lines);
        List<Long> numbers = deployments.add(
                WHO, id, fresh.stream().map(line -> taken(line, written)).toList());
        Map<Long, Integer> made = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            made.put(numbers.get(i), fresh.get(i).number());
        }
        rows.made(id, made);
        List<PlannedLine> changed = with(Outcome.CHANGED, lines);
        rows.before(
                id,
                changed.stream().collect(Collectors.toMap(line -> line.before().publicId(), PlannedLine::number)));
        deployments.change(
                WHO,
                changed.stream().collect(Collectors.toMap(line -> line.before().publicId(), PlannedLine::text)));
    }

    private static List<PlannedLine> with(Outcome outcome, List<PlannedLine> lines) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }

    private static TakenDeployments.Taken taken(PlannedLine line, Map<String, Long> written) {
        Long known = line.target().organisation();
        long organisation =
                known == null ? written.get(FoldedName.of(line.names().organisation())) : known;
        return new TakenDeployments.Taken(line.target().method(), organisation, line.text());
    }
}
