package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgePolicyTest {

    private static final PersonId GERDA = new PersonId(7);

    @ParameterizedTest(name = "{0}, speaks {1}: {2}")
    @CsvSource({
        "visitor, false, ABSENT",
        "visitor, true, ABSENT",
        "member, false, ABSENT",
        "member, true, ALLOWED",
        "owner, false, ABSENT",
        "owner, true, DENIED",
        "administrator, false, ALLOWED",
        "owner-administrator, false, DENIED",
        "moderator, false, ABSENT",
        "editor, false, ABSENT",
        "privacy, false, ABSENT"
    })
    void who_decides(String who, boolean speaks, Decision.Kind expected) {
        assertEquals(expected, BadgePolicy.mayDecide(actor(who), GERDA, speaks).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, PROFESSIONAL, ABSENT",
        "member, PROFESSIONAL, ALLOWED",
        "member, RESEARCHER, ALLOWED",
        "member, MUNICIPALITY, ALLOWED",
        "member, PARENT, ABSENT",
        "administrator, YOUNGSTER, ABSENT"
    })
    void who_asks(String who, BadgeKind kind, Decision.Kind expected) {
        assertEquals(expected, BadgePolicy.mayAsk(actor(who), kind).kind());
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "visitor" -> Actor.anonymous();
            case "owner" -> Actors.outsider(GERDA.value());
            case "owner-administrator" -> Actors.with(GERDA.value(), SiteRole.ADMINISTRATOR);
            case "administrator" -> Actors.with(9, SiteRole.ADMINISTRATOR);
            case "moderator" -> Actors.with(9, SiteRole.MODERATOR);
            case "editor" -> Actors.with(9, SiteRole.EDITOR);
            case "privacy" -> Actors.with(9, SiteRole.PRIVACY_OFFICER);
            default -> Actors.outsider(9);
        };
    }
}
