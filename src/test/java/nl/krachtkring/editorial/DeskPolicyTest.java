package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works at the desk of the editors. */
class DeskPolicyTest {

    @ParameterizedTest
    @EnumSource(SiteRole.class)
    void editors_alone_work_there(SiteRole role) {
        Decision.Kind expected = role == SiteRole.EDITOR ? Decision.Kind.ALLOWED : Decision.Kind.ABSENT;
        assertEquals(expected, DeskPolicy.mayWork(Actors.with(1, role)).kind());
    }

    @Test
    void for_members_and_visitors_it_is_absent() {
        assertEquals(
                Decision.Kind.ABSENT, DeskPolicy.mayWork(Actors.outsider(1)).kind());
        assertEquals(Decision.Kind.ABSENT, DeskPolicy.mayWork(Actor.anonymous()).kind());
    }
}
