package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comments on pages of editors and who sets that, as a table. */
class CommentPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, open, guests too, comment, set
        "visitor,       true,  true,  yes,                         editorial.comments.editor",
        "visitor,       true,  false, editorial.comments.members,  editorial.comments.editor",
        "visitor,       false, true,  editorial.comments.refused,  editorial.comments.editor",
        "member,        true,  false, yes,                         editorial.comments.editor",
        "member,        false, true,  editorial.comments.refused,  editorial.comments.editor",
        "silenced,      true,  true,  platform.silenced.text,      editorial.comments.editor",
        "MODERATOR,     true,  true,  yes,                         editorial.comments.editor",
        "ADMINISTRATOR, true,  true,  yes,                         editorial.comments.editor",
        "EDITOR,        true,  true,  yes,                         yes",
        "EDITOR,        false, true,  editorial.comments.refused,  yes",
    })
    void door_says_who_comments_and_editors_say_what_the_door_is(
            String person, boolean open, boolean guests, String reply, String set) {
        Actor actor = actor(person);
        assertEquals(reply, words(CommentPolicy.mayReply(actor, new CommentDoor(open, null, guests, false))));
        assertEquals(set, words(CommentPolicy.maySet(actor)));
    }

    private static Actor actor(String person) {
        return switch (person) {
            case "visitor" -> Actor.anonymous();
            case "member" -> Actors.outsider(1);
            case "silenced" -> Actors.silenced(Actors.outsider(1));
            default -> Actors.with(1, SiteRole.valueOf(person));
        };
    }

    private static String words(Decision decision) {
        return decision.allowed() ? "yes" : decision.reason();
    }
}
