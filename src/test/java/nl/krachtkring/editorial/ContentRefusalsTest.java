package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.Test;

/** Files that were not taken over, as the editors see them. */
class ContentRefusalsTest extends RepositoryTest {

    private static final Actor EDITOR = Actors.with(1, SiteRole.EDITOR);

    @Test
    void editors_read_what_the_last_start_refused_and_nobody_else_does() {
        ContentRefusals refusals = new ContentRefusals(entities, new Hours());
        refusals.note(ContributionKind.METHOD, "nl/werkwijzen/a.md:5: summary is required");
        refusals.note(ContributionKind.METHOD, "nl/werkwijzen/a.md:5: summary is required");
        refusals.note(ContributionKind.ARTICLE, "x".repeat(700));
        assertEquals(2, refusals.all(EDITOR).size(), "two nodes read the same files");
        refusals.begin(ContributionKind.ARTICLE);
        assertEquals(List.of("nl/werkwijzen/a.md:5: summary is required"), refusals.all(EDITOR));
        refusals.begin(ContributionKind.METHOD);
        assertEquals(List.of(), refusals.all(EDITOR));
        for (Actor other : List.of(Actor.anonymous(), Actors.with(2, SiteRole.MODERATOR))) {
            assertThrows(NotFound.class, () -> refusals.all(other));
        }
    }
}
