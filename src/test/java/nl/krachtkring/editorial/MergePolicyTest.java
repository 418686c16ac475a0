package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who makes two pages one, and which two. */
class MergePolicyTest {

    private static final Actor EDITOR = Actors.with(1, SiteRole.EDITOR);

    @ParameterizedTest
    @EnumSource(SiteRole.class)
    void editors_alone_do_it(SiteRole role) {
        Actor actor = Actors.with(1, role);
        String expected = role == SiteRole.EDITOR ? "yes" : "absent";
        assertEquals(expected, Decided.words(MergePolicy.mayMerge(actor)));
        assertEquals(expected, Decided.words(MergePolicy.mayJoin(actor, true, true)));
    }

    @Test
    void for_members_and_visitors_it_is_absent() {
        for (Actor actor : new Actor[] {Actors.outsider(1), Actor.anonymous()}) {
            assertEquals("absent", Decided.words(MergePolicy.mayMerge(actor)));
            assertEquals("absent", Decided.words(MergePolicy.mayJoin(actor, false, false)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, yes",
        "false, true, editorial.merge.self",
        "false, false, editorial.merge.self",
        "true, false, editorial.merge.hidden"
    })
    void two_pages_of_which_the_one_that_stays_is_there_for_everyone(
            boolean others, boolean keptStands, String expected) {
        assertEquals(expected, Decided.words(MergePolicy.mayJoin(EDITOR, others, keptStands)));
    }
}
