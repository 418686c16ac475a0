package nl.krachtkring.method.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.krachtkring.method.inventory.ConfirmedAs;
import nl.krachtkring.method.inventory.DeploymentLine;
import nl.krachtkring.method.inventory.DeploymentState;
import nl.krachtkring.method.inventory.DeploymentText;
import nl.krachtkring.method.inventory.TendedLine;
import org.junit.jupiter.api.Test;

/** Of very many organisations the page shows those first that a reader can rely on, or has to do something about. */
class WhoPartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_dozen_is_shown_whole_and_in_its_order() {
        List<TendedLine> dozen = lines(WhoPart.MOST);
        assertEquals(numbers(dozen), numbers(WhoPart.first(dozen, TODAY)));
    }

    @Test
    void of_more_her_own_come_first_then_what_is_sure() {
        List<TendedLine> many = lines(40);
        many.set(39, new TendedLine(line(39, false, TODAY), true));
        many.set(30, new TendedLine(line(30, true, TODAY), false));
        many.set(20, new TendedLine(line(20, true, TODAY.minusYears(2)), false));
        assertEquals(List.of(39L, 30L, 20L, 0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), numbers(WhoPart.first(many, TODAY)));
    }

    private static List<TendedLine> lines(int number) {
        List<TendedLine> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lines.add(new TendedLine(line(i, false, TODAY), false));
        }
        return lines;
    }

    private static List<Long> numbers(List<TendedLine> lines) {
        return lines.stream().map(one -> one.line().publicId()).toList();
    }

    private static DeploymentLine line(int number, boolean confirmed, LocalDate checked) {
        return new DeploymentLine(
                number,
                new DeploymentLine.Named("werkwijze", "Werkwijze", null),
                new DeploymentLine.Named("organisatie-" + number, "Organisatie " + number, ""),
                new DeploymentText("", null, null, Set.of(), Set.of(), null, "", checked),
                confirmed ? DeploymentState.CONFIRMED : DeploymentState.UNCONFIRMED,
                confirmed ? ConfirmedAs.CONTACT : null,
                confirmed ? Instant.EPOCH : null,
                null);
    }
}
