package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page said before is read by everybody, and put back by an editor who says why. */
class PageHistoriesTest extends RepositoryTest {

    private static final Actor EDITOR = Actors.with(1, SiteRole.EDITOR);
    private static final ContributionRef PAGE = new ContributionRef(ContributionKind.METHOD, MadeUpPages.ID);
    private static final String FOLDER = "werkwijzen";
    private static final String SLUG = "verzonnen";

    private final Hours clock = new Hours();
    private final MadeUpPages room = new MadeUpPages();
    private PageVersions versions;
    private PageHistories histories;

    @BeforeEach
    void change_a_page() {
        entities.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
        Personas personas = new Personas(entities, GivenRows.of(entities), clock);
        versions = new PageVersions(entities, GivenRows.of(entities));
        histories = new PageHistories(
                versions,
                new EditedRooms(List.of(room)),
                new MergedPages(entities, GivenRows.of(entities), personas),
                personas,
                new AuditTrail(entities, person -> "0".repeat(64), clock),
                clock);
    }

    @Test
    void page_that_nobody_changed_has_no_versions() {
        assertThrows(NotFound.class, () -> show(null, null));
        versions.addFile(PAGE, "uit een bestand", clock.instant());
        assertThrows(NotFound.class, () -> show(null, null));
    }

    @Test
    void the_first_change_keeps_what_stood_before_it_too() {
        change("daarna", 7);
        PageHistory history = show(null, null);
        assertEquals(List.of(2, 1), numbers(history));
        assertEquals(MadeUpPages.BEGUN, history.lines().get(1).at());
        assertEquals("omdat", history.lines().get(0).reason());
        assertEquals(
                List.of("GONE:eerst", "NEW:daarna"),
                history.changes().get(0).pieces().stream()
                        .map(piece -> piece.fate() + ":" + piece.text())
                        .toList());
        assertTrue(show(1, 1).changes().isEmpty());
        assertThrows(NotFound.class, () -> show(1, 9));
    }

    @Test
    void authors_stand_once_in_the_order_in_which_they_came() {
        change("daarna", 7);
        change("later", 5);
        change("laatst", 7);
        versions.addFile(PAGE, "laatst", clock.instant());
        versions.addFile(PAGE, "uit een bestand", clock.instant());
        assertEquals(List.of(7L, 5L), versions.authors(PAGE));
        assertEquals(List.of(5, 4, 3, 2, 1), numbers(show(null, null)));
    }

    @Test
    void an_editor_puts_a_version_back_as_the_next_one() {
        change("daarna", 7);
        String mark = show(null, null).mark();
        RestoreVersion why = new RestoreVersion(mark, "Het klopte toch");
        assertThrows(NotFound.class, () -> histories.restore(Actors.outsider(2), FOLDER, SLUG, 1, why));
        assertThrows(NotFound.class, () -> histories.restore(EDITOR, FOLDER, SLUG, 9, why));
        assertThrows(RuleViolation.class, () -> new RestoreVersion(mark, " "));
        histories.restore(EDITOR, FOLDER, SLUG, 1, why);
        assertEquals("eerst", room.stands);
        PageHistory after = show(null, null);
        assertEquals(List.of(3, 2, 1), numbers(after));
        assertEquals("Het klopte toch", after.lines().get(0).reason());
        assertThrows(Conflict.class, () -> histories.restore(EDITOR, FOLDER, SLUG, 2, why));
    }

    private void change(String text, long author) {
        EditedPage before = room.page(MadeUpPages.ID).orElseThrow();
        room.stands = text;
        PageVersions.Made made = new PageVersions.Made(new PersonaId(author), EDITOR.persona(), "omdat");
        versions.add(PAGE, before, text, made, clock.instant());
    }

    private PageHistory show(Integer from, Integer to) {
        return histories.show(Actor.anonymous(), FOLDER, SLUG, new VersionsAsked(from, to, null));
    }

    private static List<Integer> numbers(PageHistory history) {
        return history.lines().stream().map(VersionLine::number).toList();
    }
}
