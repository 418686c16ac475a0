package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may keep whom from writing or coming in, as a table. */
class MeasurePolicyTest {

    private static final long SELF = 7;

    @ParameterizedTest
    @CsvSource({
        // who, kind, about, staff, last administrator, answer
        "visitor, SILENCE, other, false, false, ABSENT",
        "member, SILENCE, other, false, false, ABSENT",
        "EDITOR, SILENCE, other, false, false, ABSENT",
        "PRIVACY_OFFICER, SUSPENSION, other, false, false, ABSENT",
        "MODERATOR, SILENCE, other, false, false, ALLOWED",
        "MODERATOR, SILENCE, other, true, false, DENIED",
        "MODERATOR, SILENCE, self, true, false, DENIED",
        "MODERATOR, SUSPENSION, other, false, false, DENIED",
        "ADMINISTRATOR, SILENCE, other, false, false, ALLOWED",
        "ADMINISTRATOR, SILENCE, other, true, true, ALLOWED",
        "ADMINISTRATOR, SILENCE, self, true, false, DENIED",
        "ADMINISTRATOR, SUSPENSION, other, true, false, ALLOWED",
        "ADMINISTRATOR, SUSPENSION, other, true, true, DENIED",
        "ADMINISTRATOR, SUSPENSION, self, true, false, DENIED",
    })
    void imposing(String who, MeasureKind kind, String about, boolean staff, boolean last, Decision.Kind answer) {
        PersonId person = new PersonId("self".equals(about) ? SELF : 8);
        Decision decision = MeasurePolicy.mayImpose(actor(who), kind, new MeasurePolicy.Subject(person, staff, last));
        assertEquals(answer, decision.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, SILENCE, false, ABSENT",
        "member, SILENCE, true, ABSENT",
        "MODERATOR, SILENCE, false, ALLOWED",
        "MODERATOR, SUSPENSION, false, DENIED",
        "MODERATOR, SILENCE, true, DENIED",
        "ADMINISTRATOR, SUSPENSION, false, ALLOWED",
        "ADMINISTRATOR, SUSPENSION, true, DENIED",
    })
    void ending(String who, MeasureKind kind, boolean own, Decision.Kind answer) {
        assertEquals(answer, MeasurePolicy.mayLift(actor(who), kind, own).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, false, false, ABSENT",
        "member, false, true, ABSENT",
        "MODERATOR, false, false, ALLOWED",
        "MODERATOR, true, false, DENIED",
        "ADMINISTRATOR, true, false, DENIED",
        "ADMINISTRATOR, false, true, DENIED",
        "ADMINISTRATOR, false, false, ALLOWED",
    })
    void second_look(String who, boolean decidedBefore, boolean own, Decision.Kind answer) {
        assertEquals(
                answer, MeasurePolicy.maySecond(actor(who), decidedBefore, own).kind());
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "visitor" -> Actor.anonymous();
            case "member" -> Actors.outsider(SELF);
            default -> Actors.with(SELF, SiteRole.valueOf(who));
        };
    }
}
