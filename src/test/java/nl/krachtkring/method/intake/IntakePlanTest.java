package nl.krachtkring.method.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtkring.method.inventory.DeploymentFrequency;
import nl.krachtkring.method.inventory.DeploymentMode;
import nl.krachtkring.method.inventory.DeploymentState;
import nl.krachtkring.method.inventory.DeploymentText;
import org.junit.jupiter.api.Test;

/** The sum of a plan: the same for the same plan wherever it is made, and another one when anything of it is another. */
class IntakePlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final PlannedLine.Names NAMES = new PlannedLine.Names("Genogram", "De Linde", "Rotterdam");
    private static final PlannedLine.Target TARGET = new PlannedLine.Target(3, 4L);
    private static final DeploymentText TEXT = text(
            "Rotterdam",
            Set.of("opvoeden", "scheiding"),
            Set.of(DeploymentMode.GROUP, DeploymentMode.HOME),
            DeploymentFrequency.WEEKLY);

    /** Made once on another machine: hash codes of enums and the order of sets are of one run alone. */
    @Test
    void it_is_the_same_in_every_run() {
        assertEquals(
                "fe95473fea02b7a017f5de6c29e9b4196551f685265b32ba118d7ff7ca7b17a4",
                seen(new PlannedLine(2, Outcome.NEW, Why.NOTHING, NAMES, TARGET, TEXT, null)));
    }

    @Test
    void each_part_changes_it() {
        List<PlannedLine> lines = new ArrayList<>(List.of(
                line(2, Outcome.NEW, NAMES, TARGET, TEXT),
                line(3, Outcome.NEW, NAMES, TARGET, TEXT),
                line(2, Outcome.CHANGED, NAMES, TARGET, TEXT),
                line(2, Outcome.NEW, NAMES, new PlannedLine.Target(5, 4L), TEXT),
                line(2, Outcome.NEW, NAMES, new PlannedLine.Target(3, 6L), TEXT),
                line(2, Outcome.NEW, NAMES, new PlannedLine.Target(3, null), TEXT),
                line(
                        2,
                        Outcome.NEW,
                        new PlannedLine.Names("Genogram", "De Els", ""),
                        new PlannedLine.Target(3, null),
                        TEXT),
                line(2, Outcome.SAME, NAMES, TARGET, null),
                new PlannedLine(2, Outcome.CHANGED, Why.NOTHING, NAMES, TARGET, TEXT, standing(7)),
                new PlannedLine(2, Outcome.CHANGED, Why.NOTHING, NAMES, TARGET, TEXT, standing(8)),
                PlannedLine.refused(2, new Why("method.intake.why.left", ""), NAMES)));
        texts().map(text -> line(2, Outcome.NEW, NAMES, TARGET, text)).forEach(lines::add);
        assertEquals(
                lines.size(),
                lines.stream().map(IntakePlanTest::seen).distinct().count());
        PlannedLine first = lines.get(0);
        PlannedLine second = lines.get(1);
        assertNotEquals(seen(first, second), seen(second, first));
        assertNotEquals(seen(first), seen(first, second));
    }

    private static Stream<DeploymentText> texts() {
        Set<DeploymentMode> modes = TEXT.modes();
        return Stream.of(
                text("Schiedam", TEXT.situations(), modes, DeploymentFrequency.WEEKLY),
                text("Rotterdam", Set.of("opvoeden"), modes, DeploymentFrequency.WEEKLY),
                text("Rotterdam", TEXT.situations(), Set.of(DeploymentMode.GROUP), DeploymentFrequency.WEEKLY),
                text("Rotterdam", TEXT.situations(), modes, DeploymentFrequency.MONTHLY),
                text("Rotterdam", TEXT.situations(), modes, null),
                of(DAY.minusDays(1), null, "Lijst", DAY),
                of(null, DAY.plusDays(1), "Lijst", DAY),
                of(null, null, "Andere lijst", DAY),
                of(null, null, "Lijst", DAY.minusDays(1)));
    }

    private static DeploymentText text(
            String municipality, Set<String> situations, Set<DeploymentMode> modes, DeploymentFrequency frequency) {
        return new DeploymentText(municipality, null, null, situations, modes, frequency, "Lijst", DAY);
    }

    private static DeploymentText of(LocalDate from, LocalDate until, String source, LocalDate checked) {
        return new DeploymentText(
                "Rotterdam", from, until, TEXT.situations(), TEXT.modes(), TEXT.frequency(), source, checked);
    }

    private static StandingRow standing(long number) {
        return new StandingRow(number, 3, 4, TEXT, DeploymentState.UNCONFIRMED, Instant.EPOCH);
    }

    private static PlannedLine line(
            int number, Outcome outcome, PlannedLine.Names names, PlannedLine.Target target, DeploymentText text) {
        return new PlannedLine(number, outcome, Why.NOTHING, names, target, text, null);
    }

    private static String seen(PlannedLine... lines) {
        return new IntakePlan(List.of(lines), Map.of(), Map.of()).seen();
    }
}
