package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MemberPolicyTest {

    private static final Map<String, Actor> ACTORS = Map.of(
            "visitor", Actor.anonymous(),
            "member", member(Set.of()),
            "moderator", member(Set.of(SiteRole.MODERATOR)),
            "editor", member(Set.of(SiteRole.EDITOR)),
            "privacy officer", member(Set.of(SiteRole.PRIVACY_OFFICER)),
            "administrator", member(Set.of(SiteRole.ADMINISTRATOR)),
            "site", Actor.system("demo"));

    @ParameterizedTest(name = "{0}: admits {1}, keeps an account {2}")
    @CsvSource({
        "visitor, ABSENT, ABSENT",
        "member, ABSENT, ALLOWED",
        "moderator, ABSENT, ALLOWED",
        "editor, ABSENT, ALLOWED",
        "privacy officer, ABSENT, ALLOWED",
        "administrator, ALLOWED, ALLOWED",
        "site, ALLOWED, ABSENT"
    })
    void who_may_give_and_keep(String who, Decision.Kind admits, Decision.Kind keeps) {
        assertEquals(admits, MemberPolicy.mayAdmit(ACTORS.get(who)).kind());
        assertEquals(keeps, MemberPolicy.mayKeepAccount(ACTORS.get(who)).kind());
    }

    @ParameterizedTest(name = "{0}: takes the second step of somebody else away {1}, of herself {2}")
    @CsvSource({
        "visitor, ABSENT, ABSENT",
        "member, ABSENT, ABSENT",
        "moderator, ABSENT, ABSENT",
        "editor, ABSENT, ABSENT",
        "privacy officer, ABSENT, ABSENT",
        "administrator, ALLOWED, DENIED",
        "site, ALLOWED, ALLOWED"
    })
    void who_may_take_a_second_step_away(String who, Decision.Kind other, Decision.Kind own) {
        assertEquals(
                other,
                MemberPolicy.mayResetStep(ACTORS.get(who), new PersonId(6)).kind());
        assertEquals(
                own, MemberPolicy.mayResetStep(ACTORS.get(who), new PersonId(7)).kind());
    }

    @ParameterizedTest
    @EnumSource(BadgeKind.class)
    void badges_that_others_give_are_nobody_s_to_choose(BadgeKind kind) {
        boolean own = Set.of(BadgeKind.PARENT, BadgeKind.YOUNGSTER, BadgeKind.VOLUNTEER)
                .contains(kind);
        Decision.Kind expected = own ? Decision.Kind.ALLOWED : Decision.Kind.DENIED;
        assertEquals(
                expected, MemberPolicy.mayChoose(ACTORS.get("member"), kind).kind());
        assertEquals(
                expected,
                MemberPolicy.mayChoose(ACTORS.get("administrator"), kind).kind());
    }

    @Test
    void visitor_chooses_no_badge() {
        assertEquals(
                Decision.Kind.ABSENT,
                MemberPolicy.mayChoose(Actor.anonymous(), BadgeKind.PARENT).kind());
    }

    private static Actor member(Set<SiteRole> roles) {
        return new Actor(new PersonId(7), new PersonaId(8), "Anna", roles, Set.of(), Map.of(), 9L, null);
    }
}
