package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.editorial.MergePages;
import nl.krachtkring.editorial.MergePlan;
import nl.krachtkring.editorial.PageHistory;
import nl.krachtkring.editorial.VersionsAsked;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.content.ContentError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two methods become one, for good. */
class MethodMergeTest extends RepositoryTest {

    private static final Actor EDITOR = Actors.with(1, SiteRole.EDITOR);
    private static final String GONE = MergingRoom.GONE;
    private static final String KEPT = MergingRoom.KEPT;
    private static final String THIRD = MergingRoom.THIRD;
    private static final String FOLDER = MergingRoom.FOLDER;

    private final Hours clock = new Hours();
    private MergingRoom room;

    @BeforeEach
    void three_methods() {
        room = new MergingRoom(entities, clock);
        entities.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
    }

    @Test
    void the_old_name_leads_to_the_one_that_stays_with_everything_below_it() {
        room.merge(EDITOR, GONE, KEPT);
        assertEquals(ContributionStatus.WITHDRAWN, room.method(GONE).status());
        assertTrue(room.methods.bySlug(GONE).isEmpty());
        assertEquals(Optional.of("/werkwijzen/home-start"), leads("/werkwijzen/genogram"));
        assertEquals(Optional.of("/werkwijzen/home-start/ervaring"), leads("/werkwijzen/genogram/ervaring"));
        assertEquals(
                Optional.of("/werkwijzen/home-start/ervaringen/123456789012345/vraag"),
                leads("/werkwijzen/genogram/ervaringen/123456789012345/vraag"));
        assertEquals(Optional.empty(), leads("/werkwijzen/home-start"));
        assertEquals(Optional.empty(), leads("/werkwijzen"));
        assertEquals(Optional.empty(), leads("/artikelen/genogram"));
        assertEquals(
                1,
                room.told.all().stream()
                        .filter(ContributionWithdrawn.class::isInstance)
                        .count());
        room.method(KEPT).hide(clock.instant());
        assertEquals(Optional.empty(), leads("/werkwijzen/genogram"), "where it leads is hidden");
    }

    @Test
    void chains_are_short_and_circles_are_none() {
        room.merge(EDITOR, GONE, KEPT);
        room.merge(EDITOR, KEPT, THIRD);
        assertEquals(Optional.of("/werkwijzen/empo"), leads("/werkwijzen/genogram"));
        assertEquals(Optional.of("/werkwijzen/empo"), leads("/werkwijzen/home-start"));
        assertThrows(Conflict.class, () -> merge(THIRD, GONE));
        assertThrows(Conflict.class, () -> merge(GONE, THIRD));
        assertThrows(NotFound.class, () -> room.desk.page(EDITOR, FOLDER, GONE));
        assertTrue(room.desk.isMerged(FOLDER, GONE));
        assertFalse(room.desk.isMerged(FOLDER, THIRD));
    }

    @Test
    void the_one_that_stays_has_the_names_of_both_and_its_own_text() {
        String summary = room.method(KEPT).summary();
        MergePlan plan = room.desk.plan(EDITOR, FOLDER, GONE, KEPT);
        assertTrue(plan.names().contains("Genogram"), plan.names()::toString);
        assertFalse(plan.differences().isEmpty());
        room.merge(EDITOR, GONE, KEPT);
        List<String> names = room.desk.page(EDITOR, FOLDER, KEPT).names();
        assertTrue(names.contains("Genogram"), names::toString);
        assertEquals(summary, room.method(KEPT).summary());
        assertEquals(1, room.desk.found(EDITOR, FOLDER, THIRD, "genogra").size());
        assertEquals(
                List.of("Home-Start"),
                room.provider().named(List.of(GONE, KEPT)).stream()
                        .map(one -> one.title())
                        .toList());
        assertEquals(
                KEPT,
                new MethodNames(room.methods, room.merges.merged())
                        .standing(List.of(GONE))
                        .get(GONE)
                        .slug());
    }

    @Test
    void who_asks_for_the_old_name_elsewhere_is_led_on_too() {
        MethodNames names = new MethodNames(room.methods, room.merges.merged());
        room.merge(EDITOR, GONE, KEPT);
        assertEquals(KEPT, names.now(GONE));
        assertEquals(KEPT, names.now(KEPT));
        assertEquals("onzin", names.now("onzin"));
        assertEquals("", names.now(""));
        assertNull(names.now(null));
        room.method(KEPT).hide(clock.instant());
        assertEquals(GONE, names.now(GONE), "where it leads is hidden");
    }

    @Test
    void relatives_of_the_one_that_went_are_those_of_the_one_that_stays() {
        room.run(
                "INSERT INTO method_lineage (method_id, relation, ancestor) VALUES (?, 'VARIANT_OF', ?)",
                room.id(THIRD),
                GONE);
        room.run(
                "INSERT INTO method_lineage (method_id, relation, ancestor) VALUES (?, 'BASED_ON', ?)",
                room.id(KEPT),
                GONE);
        room.merge(EDITOR, GONE, KEPT);
        MethodFamilies families = new MethodFamilies(GivenRows.of(entities));
        assertEquals(
                "/werkwijzen/home-start",
                families.of(room.method(THIRD)).variantOf().get(0).address());
        MethodFamily family = families.of(room.method(KEPT));
        assertEquals(List.of(), family.basedOn(), "nothing is based on itself");
        assertEquals("/werkwijzen/empo", family.variants().get(0).address());
    }

    @Test
    void its_file_brings_nothing_to_life_again() {
        room.merge(EDITOR, GONE, KEPT);
        MethodImporter importer =
                new MethodImporter(room.methods, new Situations(GivenExperiences.content()), null, null);
        assertThrows(ContentError.class, () -> room.merges.files(room.pages).take(importer, MergingRoom.file(GONE)));
        assertEquals(ContributionStatus.WITHDRAWN, room.method(GONE).status());
        assertThrows(Conflict.class, () -> room.method(GONE).publish(clock.instant()), "nor does a moderator");
    }

    @Test
    void what_was_seen_must_be_what_there_is_and_only_editors_do_it() {
        String mark = room.desk.plan(EDITOR, FOLDER, GONE, KEPT).mark();
        assertThrows(NotFound.class, () -> room.desk.plan(Actors.outsider(2), FOLDER, GONE, KEPT));
        assertThrows(
                NotFound.class,
                () -> room.desk.merge(
                        Actors.with(2, SiteRole.MODERATOR), FOLDER, new MergePages(GONE, KEPT, mark, "x")));
        assertThrows(NotFound.class, () -> room.desk.found(Actor.anonymous(), FOLDER, GONE, "home"));
        assertThrows(RuleViolation.class, () -> new MergePages(GONE, KEPT, mark, " "));
        assertThrows(
                Conflict.class, () -> room.desk.merge(EDITOR, FOLDER, new MergePages(GONE, KEPT, "iets anders", "x")));
        assertEquals(
                "editorial.merge.self",
                room.desk.plan(EDITOR, FOLDER, GONE, GONE).refusal());
        assertNull(room.desk.plan(EDITOR, FOLDER, GONE, KEPT).refusal());
        assertEquals(ContributionStatus.PUBLISHED, room.method(GONE).status());
    }

    @Test
    void a_hidden_one_goes_without_its_name_and_never_stays() {
        room.method(GONE).hide(clock.instant());
        flushAndClear();
        assertThrows(NotAllowed.class, () -> room.merge(EDITOR, KEPT, GONE));
        assertEquals(List.of(), room.desk.plan(EDITOR, FOLDER, GONE, KEPT).names());
        room.merge(EDITOR, GONE, KEPT);
        assertFalse(room.desk.page(EDITOR, FOLDER, KEPT).names().contains("Genogram"));
        assertEquals("", history(Actor.anonymous(), null).merged().get(0).title());
    }

    @Test
    void everyone_reads_that_it_was_merged_and_why_and_editors_what_it_said() {
        room.merge(EDITOR, GONE, KEPT);
        PageHistory history = history(Actor.anonymous(), null);
        assertEquals("Stond dubbel", history.lines().get(0).reason());
        assertEquals("Genogram", history.merged().get(0).title());
        assertEquals("Stond dubbel", history.merged().get(0).reason());
        long number = history.merged().get(0).publicId();
        assertThrows(NotFound.class, () -> history(Actor.anonymous(), number));
        assertThrows(NotFound.class, () -> history(EDITOR, number + 1));
        PageHistory gone = history(EDITOR, number);
        assertEquals("Genogram", gone.shown().title());
        assertTrue(gone.isLast(), "it is never put back");
        assertEquals(
                List.of("page.merge", "page.merge.into"),
                entities.createNativeQuery("SELECT action FROM audit_entry ORDER BY id")
                        .getResultList());
    }

    @Test
    void methods_with_the_same_name_are_named_at_the_desk() {
        assertEquals(List.of(), new MethodDoubles(GivenRows.of(entities)).findings(null));
        room.run("UPDATE working_method SET aliases = 'home start' WHERE slug = ?", GONE);
        assertEquals(
                "/werkwijzen/home-start/samenvoegen?met=genogram",
                new MethodDoubles(GivenRows.of(entities)).findings(null).get(0).address());
    }

    private void merge(String gone, String kept) {
        room.desk.merge(EDITOR, FOLDER, new MergePages(gone, kept, "", "Terug"));
    }

    private Optional<String> leads(String path) {
        return room.merges.addresses(room.pages).now(path);
    }

    private PageHistory history(Actor actor, Long merged) {
        return room.merges.histories(room.pages).show(actor, FOLDER, KEPT, new VersionsAsked(null, null, merged));
    }
}
