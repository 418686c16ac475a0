package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import org.junit.jupiter.api.Test;

/** Who has drafts. */
class DraftPolicyTest {

    @Test
    void people_with_an_account_have_drafts_also_during_a_silence() {
        assertEquals(Decision.allow(), DraftPolicy.mayHave(Actors.outsider(1)));
        assertEquals(Decision.allow(), DraftPolicy.mayHave(Actors.silenced(Actors.outsider(1))));
    }

    @Test
    void visitors_and_the_portal_itself_have_none() {
        assertEquals(Decision.absent(), DraftPolicy.mayHave(Actor.anonymous()));
        assertEquals(Decision.absent(), DraftPolicy.mayHave(Actor.system("retention")));
    }
}
