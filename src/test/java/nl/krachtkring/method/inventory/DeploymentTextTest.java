package nl.krachtkring.method.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DeploymentTextTest {

    @Test
    void place_and_source_lose_what_only_deceives() {
        DeploymentText text = new DeploymentText(
                " Kade\u200Bstad\u202E ", null, null, Set.of(), Set.of(), null, "Lijst\u2066 van\n2026", null);
        assertEquals("Kadestad", text.municipality());
        assertEquals("Lijst van 2026", text.source());
    }
}
