package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may open the seal on a name, as a table: person 1 asked, person 2 answered, person 9 is behind the name. */
class SealPolicyTest {

    private static final PersonId ASKER = new PersonId(1);
    private static final PersonId OFFICER = new PersonId(2);
    private static final PersonId ABOUT = new PersonId(9);

    @ParameterizedTest
    @CsvSource({
        // who, roles, may see the case, answer
        "0, '', false, ABSENT",
        "5, '', true, ABSENT",
        "5, EDITOR, true, ABSENT",
        "5, ADMINISTRATOR, true, ABSENT",
        "5, PRIVACY_OFFICER, true, ABSENT",
        "5, MODERATOR, true, ALLOWED",
        "5, MODERATOR, false, ABSENT",
        "9, MODERATOR, true, ABSENT",
    })
    void asking(long who, String roles, boolean judges, Decision.Kind answer) {
        Decision judge = judges ? Decision.allow() : Decision.absent();
        assertEquals(answer, SealPolicy.mayAsk(actor(who, roles), judge, ABOUT).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', ABSENT",
        "5, '', ABSENT",
        "5, EDITOR, ABSENT",
        "5, ADMINISTRATOR, ABSENT",
        "5, MODERATOR, ALLOWED",
        "5, PRIVACY_OFFICER, ALLOWED",
    })
    void the_list(long who, String roles, Decision.Kind answer) {
        assertEquals(answer, SealPolicy.mayOpenList(actor(who, roles)).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', ABSENT",
        "1, '', ABSENT",
        "1, MODERATOR, ALLOWED",
        "5, MODERATOR, ABSENT",
        "5, ADMINISTRATOR, ABSENT",
        "5, EDITOR, ABSENT",
        "2, PRIVACY_OFFICER, ALLOWED",
        "5, PRIVACY_OFFICER, ALLOWED",
        "9, PRIVACY_OFFICER, ABSENT",
        "9, MODERATOR, ABSENT",
        "9, '', ABSENT",
    })
    void seeing(long who, String roles, Decision.Kind answer) {
        assertEquals(
                answer,
                SealPolicy.maySee(actor(who, roles), facts(SealState.ASKED, false))
                        .kind());
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', ASKED, false, ABSENT",
        "1, MODERATOR, ASKED, false, DENIED",
        "1, 'MODERATOR PRIVACY_OFFICER', ASKED, false, DENIED",
        "1, PRIVACY_OFFICER, ASKED, false, DENIED",
        "5, MODERATOR, ASKED, false, ABSENT",
        "5, ADMINISTRATOR, ASKED, false, ABSENT",
        "5, PRIVACY_OFFICER, ASKED, false, ALLOWED",
        "5, 'MODERATOR PRIVACY_OFFICER', ASKED, false, ALLOWED",
        "5, PRIVACY_OFFICER, ASKED, true, DENIED",
        "5, PRIVACY_OFFICER, OPENED, false, DENIED",
        "5, PRIVACY_OFFICER, REFUSED, true, DENIED",
        "9, PRIVACY_OFFICER, ASKED, false, ABSENT",
    })
    void answering(long who, String roles, SealState state, boolean over, Decision.Kind answer) {
        assertEquals(
                answer,
                SealPolicy.mayAnswer(actor(who, roles), facts(state, over)).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', OPENED, false, ABSENT",
        "1, MODERATOR, ASKED, false, DENIED",
        "1, 'MODERATOR PRIVACY_OFFICER', ASKED, false, DENIED",
        "1, MODERATOR, OPENED, false, ALLOWED",
        "1, MODERATOR, OPENED, true, DENIED",
        "1, MODERATOR, REFUSED, true, DENIED",
        "1, '', OPENED, false, ABSENT",
        "1, PRIVACY_OFFICER, OPENED, false, DENIED",
        "2, PRIVACY_OFFICER, OPENED, false, ALLOWED",
        "2, PRIVACY_OFFICER, OPENED, true, DENIED",
        "2, MODERATOR, OPENED, false, ABSENT",
        "5, PRIVACY_OFFICER, OPENED, false, DENIED",
        "5, 'MODERATOR PRIVACY_OFFICER', OPENED, false, DENIED",
        "5, MODERATOR, OPENED, false, ABSENT",
        "5, ADMINISTRATOR, OPENED, false, ABSENT",
        "9, PRIVACY_OFFICER, OPENED, false, ABSENT",
    })
    void looking(long who, String roles, SealState state, boolean over, Decision.Kind answer) {
        assertEquals(
                answer,
                SealPolicy.mayLook(actor(who, roles), facts(state, over)).kind());
    }

    private static SealPolicy.Facts facts(SealState state, boolean over) {
        return new SealPolicy.Facts(ABOUT, ASKER, state == SealState.ASKED ? null : OFFICER, state, over);
    }

    static Actor actor(long who, String roles) {
        if (who == 0) {
            return Actor.anonymous();
        }
        Set<SiteRole> held = Arrays.stream(roles.split(" "))
                .filter(role -> !role.isEmpty())
                .map(SiteRole::valueOf)
                .collect(Collectors.toSet());
        return new Actor(new PersonId(who), new PersonaId(who), "Iemand", held, Set.of(), Map.of(), 1L, null);
    }
}
