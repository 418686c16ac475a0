package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes texts to begin with and who begins with them, as a table: there are two answers, since nobody else may hear of them. */
class StartingTextPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, kind of group, group closed, write, use
        "visitor,     OPEN,   false, absent, absent",
        "outsider,    OPEN,   false, absent, absent",
        "moderator,   OPEN,   false, absent, absent",
        "editor,      OPEN,   false, absent, absent",
        "guest,       OPEN,   false, absent, absent",
        "member,      OPEN,   false, absent, yes",
        "silenced,    OPEN,   false, absent, absent",
        "facilitator, OPEN,   false, yes,    yes",
        "member,      OPEN,   true,  absent, absent",
        "facilitator, OPEN,   true,  absent, absent",
        "outsider,    CLOSED, false, absent, absent",
        "guest,       CLOSED, false, absent, absent",
        "moderator,   CLOSED, false, absent, absent",
        "member,      CLOSED, false, absent, yes",
        "facilitator, CLOSED, false, yes,    yes",
        "outsider,    HIDDEN, false, absent, absent",
        "moderator,   HIDDEN, false, absent, absent",
        "member,      HIDDEN, false, absent, yes",
        "facilitator, HIDDEN, false, yes,    yes",
    })
    void facilitators_write_them_and_whoever_may_open_a_discussion_begins_with_them(
            String person, GroupKind kind, boolean closed, String write, String use) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, closed);
        assertEquals(write, Decided.words(StartingTextPolicy.mayWrite(TalkPeople.person(person), group)));
        assertEquals(use, Decided.words(StartingTextPolicy.mayUse(TalkPeople.person(person), group)));
    }

    @Test
    void facilitator_writes_none_during_a_silence() {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, GroupKind.OPEN, Joining.FREE, false);
        assertEquals(
                "absent",
                Decided.words(StartingTextPolicy.mayWrite(Actors.silenced(TalkPeople.person("facilitator")), group)));
    }
}
