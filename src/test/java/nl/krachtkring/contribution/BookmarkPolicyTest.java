package nl.krachtkring.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookmarkPolicyTest {

    @ParameterizedTest(name = "signed in {0}, reads it {1}: has a list {2}, keeps it {3}")
    @CsvSource({
        "true,  true,  ALLOWED, ALLOWED",
        "true,  false, ALLOWED, ABSENT",
        "false, true,  ABSENT,  ABSENT",
        "false, false, ABSENT,  ABSENT",
    })
    void people_with_an_account_keep_what_they_read(
            boolean signedIn, boolean reads, Decision.Kind has, Decision.Kind keeps) {
        Actor actor = signedIn ? Actors.outsider(7) : Actor.anonymous();
        Decision seen = reads ? Decision.allow() : Decision.absent();
        assertEquals(has, BookmarkPolicy.mayHave(actor).kind());
        assertEquals(keeps, BookmarkPolicy.mayKeep(actor, seen).kind());
    }
}
