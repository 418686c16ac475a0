package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Long> written = new HashMap<>();
        for (PlannedLine line : plan.lines()) {
            if (line.outcome() == Outcome.NEW && line.target().organisation() == null) {
                written.computeIfAbsent(
                        FoldedName.of(line.names().organisation()),
                        folded -> written(id, line.names().organisation()));
            }
        }
        return written;
    }

    private long written(long id, String name) {
        Optional<Long> known = organisations.named(name);
        long key = known.orElseGet(() -> organisations.namedOrNew(name));
        if (known.isEmpty()) {
            rows.wrote(id, key);
        }
        return key;
    }

    private void write(long id, List<PlannedLine> lines, Map<String, Long> written) {
        List<TakenDeployments.Taken> fresh = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (PlannedLine line : lines) {
            if (line.outcome() == Outcome.NEW) {
                Long organisation = line.target().organisation() == null
                        ? written.get(FoldedName.of(line.names().organisation()))
                        : line.target().organisation();
                fresh.add(new TakenDeployments.Taken(line.target().method(), organisation, line.text()));
                numbers.add(line.number());
            } else if (line.outcome() == Outcome.CHANGED) {
                rows.before(id, line.before().publicId(), line.number());
                deployments.change(WHO, line.before().publicId(), line.text());
            }
        }
        List<Long> made = deployments.add(WHO, id, fresh);
        for (int i = 0; i < made.size(); i++) {
            rows.made(id, made.get(i), numbers.get(i));
        }
    }
}
