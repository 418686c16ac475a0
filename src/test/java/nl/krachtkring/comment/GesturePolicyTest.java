package nl.krachtkring.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GesturePolicyTest {

    @ParameterizedTest(name = "signed in {0}, own {1}, reply {2}: {3}")
    @CsvSource({
        "true,  false, yes,    yes",
        "true,  true,  yes,    comment.gesture.own",
        "true,  false, closed, closed",
        "true,  true,  closed, closed",
        "true,  false, absent, absent",
        "false, false, yes,    absent",
        "false, false, closed, closed",
        "false, false, absent, absent",
    })
    void members_who_may_reply_make_gestures_to_others(boolean signedIn, boolean own, String reply, String expected) {
        assertEquals(expected, Decided.words(GesturePolicy.mayGive(actor(signedIn), own, decision(reply))));
    }

    @ParameterizedTest(name = "signed in {0}, seen {1}: {2}")
    @CsvSource({
        "true,  yes,    yes",
        "true,  absent, absent",
        "false, yes,    absent",
        "false, absent, absent",
    })
    void who_reads_it_takes_hers_back(boolean signedIn, String seen, String expected) {
        assertEquals(expected, Decided.words(GesturePolicy.mayTakeBack(actor(signedIn), decision(seen))));
    }

    private static Actor actor(boolean signedIn) {
        return signedIn ? Actors.outsider(7) : Actor.anonymous();
    }

    private static Decision decision(String words) {
        return switch (words) {
            case "yes" -> Decision.allow();
            case "absent" -> Decision.absent();
            default -> Decision.deny(words);
        };
    }
}
