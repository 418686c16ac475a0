package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who mutes and follows which name, as a table. */
class ChosenNamePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "visitor, Tulp,      false, absent,              absent",
        "member,  Tulp,      false, yes,                 yes",
        "member,  Tulp,      true,  member.mute.own,     member.follow.own",
        "member,  deelnemer, false, member.mute.neutral, member.follow.neutral",
        "member,  deelnemer, true,  member.mute.own,     member.follow.own",
    })
    void names_that_are_shown_and_not_her_own(String who, String name, boolean own, String mutes, String follows) {
        Actor actor = who.equals("visitor") ? Actor.anonymous() : Actors.outsider(2);
        PersonaView shown = new PersonaView(5, 105, name, "", false, "", false);
        assertEquals(mutes, Decided.words(ChosenNamePolicy.mayMute(actor, shown, own)));
        assertEquals(follows, Decided.words(ChosenNamePolicy.mayFollow(actor, shown, own)));
    }

    @ParameterizedTest
    @CsvSource({"5, Tulp, true", "6, Tulp, false", "5, deelnemer, false"})
    void folded_for_who_muted_the_name_and_never_where_it_is_left_out(long muted, String name, boolean folded) {
        PersonaView shown = new PersonaView(5, 105, name, "", false, "", false);
        assertEquals(folded, shown.isMutedBy(Actors.muting(Actors.outsider(2), muted)));
    }
}
