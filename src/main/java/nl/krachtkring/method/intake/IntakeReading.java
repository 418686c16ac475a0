package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.method.Situations;
import nl.krachtkring.method.catalogue.FoldedName;
import nl.krachtkring.platform.access.Actor;

/** Understands the file of an intake by what was said of its columns and names, against what stands now. */
@Singleton
class IntakeReading {

    private final IntakeRepository intakes;
    private final IntakeRows rows;
    private final IntakeShelf shelf;
    private final Situations situations;

    @Inject
    IntakeReading(IntakeRepository intakes, IntakeRows rows, IntakeShelf shelf, Situations situations) {
        this.intakes = intakes;
        this.rows = rows;
        this.shelf = shelf;
        this.situations = situations;
    }

    /** The table as it came. */
    IntakeTable table(Actor actor, Intake intake) {
        return shelf.read(actor, intake.id());
    }

    /** What reading it in would do now. */
    IntakePlan plan(Actor actor, Intake intake) {
        LineReader reader = new LineReader(intake.columns(), situations.all());
        IntakePlanner.Known known =
                new IntakePlanner.Known(rows.methods(), rows.organisations(), intakes.memory(intake));
        IntakePlanner.Origin origin = new IntakePlanner.Origin(intake.asOf(), intake.source());
        return new IntakePlanner(reader, known, origin, rows.standing()).plan(table(actor, intake));
    }

    /** The field of each column: as it was said before, else as its heading has it. Each field once. */
    List<IntakeField> suggested(List<String> headings, IntakeMemory memory) {
        List<IntakeField> fields = new ArrayList<>();
        for (String heading : headings) {
            String said = memory.columns().get(IntakeMemory.word(heading));
            IntakeField field = said == null
                    ? IntakeField.guess(heading).orElse(null)
                    : IntakeField.of(said).orElse(null);
            fields.add(FoldedName.of(heading).isEmpty() || fields.contains(field) ? null : field);
        }
        return fields;
    }
}
