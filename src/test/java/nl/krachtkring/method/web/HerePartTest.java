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
import org.junit.jupiter.api.Test;

/** Beside other methods a few organisations stand, those first that are sure, and each says whether it is. */
class HerePartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void of_very_many_six_stand_there_confirmed_ones_first_and_the_others_are_counted() {
        List<DeploymentLine> lines = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            lines.add(line("dit", i, i == 40, null));
        }
        lines.add(line("ander", 50, true, null));
        HerePart.Here here = HerePart.here("dit", lines, TODAY);
        assertEquals(List.of("o40 true", "o0 false", "o1 false", "o2 false", "o3 false", "o4 false"), words(here));
        assertEquals(37, here.more());
        assertEquals("/inventarisatie?werkwijze=dit#lijst", here.address());
    }

    @Test
    void each_stands_there_once_and_is_confirmed_when_one_of_its_places_is() {
        HerePart.Here here = HerePart.here(
                "dit",
                List.of(
                        line("dit", 1, false, null),
                        line("dit", 2, false, TODAY.minusDays(1)),
                        line("dit", 3, false, null),
                        line("dit", 1, true, null),
                        line("dit", 3, false, TODAY)),
                TODAY);
        assertEquals(List.of("o1 true", "o3 false"), words(here));
        assertEquals(0, here.more());
        assertEquals(List.of(), HerePart.here("niets", List.of(), TODAY).users());
    }

    private static List<String> words(HerePart.Here here) {
        return here.users().stream()
                .map(one -> one.slug() + " " + one.confirmed())
                .toList();
    }

    private static DeploymentLine line(String method, int organisation, boolean confirmed, LocalDate until) {
        return new DeploymentLine(
                organisation,
                new DeploymentLine.Named(method, method, null),
                new DeploymentLine.Named("o" + organisation, "Organisatie " + organisation, ""),
                new DeploymentText("", null, until, Set.of(), Set.of(), null, "", TODAY),
                confirmed ? DeploymentState.CONFIRMED : DeploymentState.UNCONFIRMED,
                confirmed ? ConfirmedAs.CONTACT : null,
                confirmed ? Instant.EPOCH : null,
                null);
    }
}
