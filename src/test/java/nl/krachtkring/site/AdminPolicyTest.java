package nl.krachtkring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.Test;

/** The administration is an administrator's. */
class AdminPolicyTest {

    @Test
    void administration_is_absent_for_everybody_else() {
        for (SiteRole role : SiteRole.values()) {
            Decision expected = role == SiteRole.ADMINISTRATOR ? Decision.allow() : Decision.absent();
            assertEquals(expected, AdminPolicy.mayAdminister(Actors.with(1, role)), role.name());
        }
        assertEquals(Decision.absent(), AdminPolicy.mayAdminister(Actor.anonymous()));
        assertEquals(Decision.absent(), AdminPolicy.mayAdminister(Actors.outsider(1)));
        assertEquals(Decision.absent(), AdminPolicy.mayAdminister(Actors.in(1, 7, PlaceRole.FACILITATOR)));
        assertEquals(Decision.absent(), AdminPolicy.mayAdminister(Actor.system("job")));
    }
}
