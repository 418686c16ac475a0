package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.krachtkring.editorial.DeskPolicy;
import nl.krachtkring.method.inventory.TakenDeployments;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.storage.Scan;
import nl.krachtkring.platform.storage.Uploads;

/** What editors do with the file of an inventory. */
@Singleton
public class Intakes {

    private static final String SUBJECT = "intake";

    private final IntakeRepository intakes;
    private final IntakeRows rows;
    private final IntakeShelf shelf;
    private final IntakeReading reading;
    private final Organisations organisations;
    private final TakenDeployments deployments;
    private final Uploads uploads;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Intakes(
            IntakeRepository intakes,
            IntakeRows rows,
            IntakeShelf shelf,
            IntakeReading reading,
            Organisations organisations,
            TakenDeployments deployments,
            Uploads uploads,
            AuditTrail audit,
            Clock clock) {
        this.intakes = intakes;
        this.rows = rows;
        this.shelf = shelf;
        this.reading = reading;
        this.organisations = organisations;
        this.deployments = deployments;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a file. Nothing of it is in the inventory yet; columns whose headings are known are divided at once.
     *
     * @param actor an editor
     * @param command the file and where it comes from
     * @return its number
     * @throws NotFound for everybody else
     * @throws RuleViolation of field {@code file}, {@code organisation}, {@code source} or {@code asOf}
     */
    @Transactional
    public long bring(Actor actor, BringInventory command) {
        Access.require(DeskPolicy.mayWork(actor));
        Scan scan = uploads.require(command.file());
        command.require(DutchTime.today(clock));
        Long organisation = command.organisation().isEmpty()
                ? null
                : organisations
                        .named(command.organisation())
                        .orElseThrow(() -> new RuleViolation("organisation", "method.intake.organisation.unknown"));
        IntakeTable table = TableFile.read(command.file());
        Intake intake =
                new Intake(actor.person(), organisation, command, table.lines().size(), now());
        intake.divide(reading.suggested(table.headings(), intakes.memory(intake)));
        intakes.add(intake);
        shelf.keep(actor, intake.id(), table, scan);
        audit.record(actor, "intake.bring", SUBJECT, intake.id(), null);
        return intake.publicId();
    }

    /**
     * Says which column is which, and remembers it.
     *
     * @param actor an editor
     * @param publicId the number of the file
     * @param fields of each column from the left; null for one that isn't read
     * @throws NotFound when there is none that is open, for this actor
     * @throws RuleViolation of field {@code columns}
     */
    @Transactional
    public void divide(Actor actor, long publicId, List<IntakeField> fields) {
        Intake intake = open(actor, publicId);
        IntakeTable table = reading.table(actor, intake);
        if (fields.size() != table.headings().size()) {
            throw new NotFound();
        }
        long given = fields.stream().filter(field -> field != null).count();
        if (given != fields.stream().filter(field -> field != null).distinct().count()) {
            throw new RuleViolation("columns", "method.intake.columns.twice");
        }
        if (!fields.contains(IntakeField.METHOD) || !fields.contains(IntakeField.ORGANISATION)) {
            throw new RuleViolation("columns", "method.intake.columns.needed");
        }
        intake.divide(fields);
        for (int i = 0; i < fields.size(); i++) {
            String word = IntakeMemory.word(table.headings().get(i));
            if (!word.isEmpty()) {
                IntakeField field = fields.get(i);
                intakes.remember(intake, "COLUMN", word, field == null ? IntakeMemory.LEFT_OUT : field.word());
            }
        }
    }

    /**
     * Says who is meant by names of the file, and remembers it.
     *
     * @param actor an editor
     * @param publicId the number of the file
     * @param chosen for each name; those without an answer are asked again
     * @param allNew whether every organisation that nobody knows after that is a new one
     * @throws NotFound when there is none that is open, for this actor
     * @throws RuleViolation of field {@code names}, naming one that nobody knows; nothing is remembered then
     */
    @Transactional
    public void name(Actor actor, long publicId, List<NameChoice> chosen, boolean allNew) {
        Intake intake = open(actor, publicId);
        IntakeNames methods = rows.methods();
        IntakeNames known = rows.organisations();
        for (NameChoice choice : chosen) {
            String target = choice.target(choice.isMethod() ? methods : known);
            if (target != null) {
                intakes.remember(
                        intake,
                        choice.isMethod() ? "METHOD" : "ORGANISATION",
                        IntakeMemory.word(choice.name()),
                        target);
            }
        }
        if (allNew) {
            Set<String> unknown =
                    reading.plan(actor, intake).unknownOrganisations().keySet();
            intakes.remember(
                    intake,
                    "ORGANISATION",
                    unknown.stream().map(IntakeMemory::word).toList(),
                    IntakeMemory.FRESH);
        }
    }

    /**
     * Has it read in, exactly as it was seen.
     *
     * @param actor an editor
     * @param publicId the number of the file
     * @param seen what the page with its lines said of them
     * @throws NotFound when there is none that is open, for this actor
     * @throws RuleViolation of field {@code start} when something changed since, nothing would be done, or another file is being read in
     */
    @Transactional
    public void start(Actor actor, long publicId, String seen) {
        Intake intake = open(actor, publicId);
        IntakePlan plan = reading.plan(actor, intake);
        if (!plan.seen().equals(seen)) {
            throw new RuleViolation("start", "method.intake.stale");
        }
        if (plan.counts().get(Outcome.NEW) + plan.counts().get(Outcome.CHANGED) == 0) {
            throw new RuleViolation("start", "method.intake.nothing");
        }
        if (!intakes.queue(intake, seen)) {
            throw new RuleViolation("start", "method.intake.busy");
        }
        audit.record(actor, "intake.start", SUBJECT, intake.id(), null);
    }

    /**
     * Throws a file away that wasn't read in.
     *
     * @param actor an editor
     * @param publicId its number
     * @throws NotFound when there is none that is open, for this actor
     */
    @Transactional
    public void drop(Actor actor, long publicId) {
        Intake intake = open(actor, publicId);
        shelf.forget(intake.id());
        intakes.remove(intake);
        audit.record(actor, "intake.drop", SUBJECT, intake.id(), null);
    }

    /**
     * Takes back what an import did. What somebody did something with since stays, and is told.
     *
     * @param actor an editor
     * @param publicId the number of the file
     * @throws NotFound when there is none that was read in, for this actor
     */
    @Transactional
    public void undo(Actor actor, long publicId) {
        Access.require(DeskPolicy.mayWork(actor));
        long id = intakes.locked(publicId)
                .filter(one -> one.state() == IntakeState.DONE)
                .map(Intake::id)
                .orElseThrow(NotFound::new);
        deployments.remove(actor, id);
        rows.restore(id);
        Collection<Long> unused = rows.unused(id);
        organisations.forgetUntold(unused);
        intakes.find(id).undo(rows.stayed(id).size(), now());
        audit.record(actor, "intake.undo", SUBJECT, id, null);
    }

    private Intake open(Actor actor, long publicId) {
        Access.require(DeskPolicy.mayWork(actor));
        return intakes.locked(publicId)
                .filter(one -> one.state() == IntakeState.OPEN)
                .orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
