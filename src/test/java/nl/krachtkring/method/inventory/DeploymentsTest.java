package nl.krachtkring.method.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of an organisation and a method, from the first word to the last day. */
class DeploymentsTest extends RepositoryTest {

    private static final Actor GERDA = InventoryRoom.professional(InventoryRoom.GERDA);
    private static final Actor TOM = InventoryRoom.professional(InventoryRoom.TOM);
    private static final Actor ADMINISTRATOR = Actors.with(7_000_702, SiteRole.ADMINISTRATOR);
    private static final Actor EDITOR = Actors.with(7_000_703, SiteRole.EDITOR);

    private final Hours clock = new Hours();
    private InventoryRoom room;
    private Deployments deployments;
    private DeploymentDesk desk;

    @BeforeEach
    void people() {
        room = new InventoryRoom(entities, clock);
        deployments = room.deployments();
        desk = room.desk();
    }

    @Test
    void what_a_professional_says_stands_as_not_confirmed_until_the_contact_says_so() {
        assertFalse(deployments.add(GERDA, said("Waterhoek")));
        DeploymentLine line = only();
        assertEquals(DeploymentState.UNCONFIRMED, line.state());
        assertEquals(InventoryRoom.KIEZEL, line.organisation().name());
        assertEquals(
                Set.of(DeploymentMode.GROUP, DeploymentMode.HOME), line.text().modes());
        assertEquals(Set.of("school"), line.text().situations(), "an unknown word chooses nothing");
        assertEquals(LocalDate.of(2021, 1, 1), line.text().from());
        desk.confirm(TOM, line.publicId());
        assertEquals(ConfirmedAs.CONTACT, only().confirmedAs());
        assertEquals(clock.instant(), only().confirmedAt());
    }

    @Test
    void the_contact_confirms_by_the_mailed_link_once() {
        deployments.add(GERDA, said("Waterhoek"));
        String token = token();
        assertEquals(
                "Genogram",
                room.byMail().asked(token).orElseThrow().line().method().name());
        assertTrue(room.byMail().asked(token).isPresent(), "looking at it uses nothing up");
        assertTrue(room.byMail().confirm(token));
        assertEquals(ConfirmedAs.CONTACT, only().confirmedAs());
        assertEquals(2, room.sent().size());
        assertTrue(room.sent().get(1).contains("bevestigd"), room.sent()::toString);
        assertFalse(room.byMail().confirm(token));
        assertFalse(room.byMail().refuse(token, "Toch niet"));
        assertTrue(room.byMail().asked("verzonnen").isEmpty()
                && room.byMail().asked(null).isEmpty());
    }

    @Test
    void the_link_refuses_with_a_reason_that_is_mailed() {
        deployments.add(GERDA, said("Waterhoek"));
        String token = token();
        assertThrows(RuleViolation.class, () -> room.byMail().refuse(token, ""));
        assertTrue(room.byMail().refuse(token, "Wij stopten vorig jaar."), "and works after a reason that didn't fit");
        assertEquals(List.of(), lines());
        assertTrue(room.sent().get(1).contains("Wij stopten vorig jaar."));
    }

    @Test
    void the_link_ends_after_two_weeks_and_with_its_readers_task() {
        deployments.add(GERDA, said("Waterhoek"));
        String token = token();
        clock.pass(Duration.ofDays(14).minusSeconds(1));
        assertTrue(room.byMail().asked(token).isPresent());
        room.run("UPDATE contact_person SET until_on = '2026-11-30'");
        flushAndClear();
        assertTrue(room.byMail().asked(token).isEmpty());
        room.run("UPDATE contact_person SET until_on = NULL");
        clock.pass(Duration.ofSeconds(1));
        assertTrue(room.byMail().asked(token).isEmpty());
    }

    /** Also one that nobody in particular said. */
    @Test
    void readers_find_the_page_of_those_they_look_after() {
        deployments.add(GERDA, said("Waterhoek"));
        room.taken().add(EDITOR, null, List.of(taken("Elders")));
        LocalDate today = LocalDate.of(2026, 11, 21);
        for (Actor actor : List.of(GERDA, TOM, EDITOR, Actors.outsider(7_000_703), Actor.anonymous())) {
            for (TendedLine one : room.lines().ofMethod(actor, "genogram", today)) {
                boolean opens = true;
                try {
                    desk.open(actor, one.line().publicId());
                } catch (NotFound absent) {
                    opens = false;
                }
                assertEquals(opens, one.tended(), () -> actor.label() + one);
            }
        }
    }

    private String token() {
        Matcher link = Pattern.compile("sleutel=(\\S+)").matcher(room.sent().get(0));
        assertTrue(link.find());
        return link.group(1);
    }

    @Test
    void who_speaks_for_the_organisation_confirms_by_saying_it() {
        assertTrue(deployments.add(TOM, said("Waterhoek")));
        assertTrue(only().isConfirmed());
    }

    @Test
    void twice_the_same_is_told_and_not_doubled() {
        deployments.add(GERDA, said("Waterhoek"));
        RuleViolation told =
                assertThrows(RuleViolation.class, () -> deployments.add(TOM, said(" waterhoek ")), "case is no matter");
        assertEquals("method.deployment.already", told.key());
        assertEquals("municipality", told.field());
        deployments.add(GERDA, said("Elders"));
        assertEquals(2, lines().size());
    }

    @Test
    void the_table_refuses_a_second_that_runs() {
        room.taken().add(EDITOR, null, List.of(taken("Waterhoek")));
        assertThrows(PersistenceException.class, () -> room.taken().add(EDITOR, null, List.of(taken("WATERHOEK"))));
    }

    @Test
    void a_refused_one_is_read_by_nobody_and_can_be_said_again() {
        deployments.add(GERDA, said(""));
        long number = only().publicId();
        assertThrows(RuleViolation.class, () -> desk.refuse(TOM, number, " "));
        desk.refuse(TOM, number, "Wij werken daar niet meer mee.");
        assertEquals(List.of(), lines());
        assertThrows(NotFound.class, () -> desk.confirm(TOM, number));
        deployments.add(GERDA, said(""));
        assertEquals(number, only().publicId());
        assertNull(room.repository().locked(number).orElseThrow().refusedReason());
    }

    @Test
    void nobody_confirms_but_the_contact_and_an_administrator() {
        deployments.add(GERDA, said(""));
        long number = only().publicId();
        assertThrows(NotFound.class, () -> desk.confirm(GERDA, number));
        assertThrows(NotFound.class, () -> desk.confirm(EDITOR, number));
        assertThrows(NotFound.class, () -> desk.refuse(Actor.anonymous(), number, "Nee"));
        room.run("DELETE FROM contact_person");
        desk.confirm(ADMINISTRATOR, number);
        assertEquals(ConfirmedAs.ADMINISTRATOR, only().confirmedAs());
    }

    @Test
    void without_a_confirmed_badge_nobody_says_anything() {
        assertThrows(NotAllowed.class, () -> deployments.add(Actors.outsider(7_000_701), said("")));
        room.run("UPDATE badge SET expires_at = '2026-11-20'");
        assertThrows(NotFound.class, () -> deployments.add(GERDA, said("")));
        room.run("UPDATE working_method SET status = 'HIDDEN'");
        assertThrows(NotFound.class, () -> deployments.add(TOM, said("")));
    }

    @Test
    void what_was_confirmed_ends_on_a_day_and_what_was_not_goes_whole() {
        deployments.add(GERDA, said("Waterhoek"));
        desk.end(GERDA, only().publicId(), null);
        flushAndClear();
        assertEquals(List.of(), lines());
        deployments.add(TOM, said("Waterhoek"));
        long number = only().publicId();
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThrows(RuleViolation.class, () -> desk.end(TOM, number, today.plusDays(1)));
        assertThrows(RuleViolation.class, () -> desk.end(TOM, number, LocalDate.of(2020, 12, 31)));
        desk.end(TOM, number, today);
        assertTrue(only().runs(today) && !only().runs(today.plusDays(1)), "the last day counts");
        assertThrows(NotFound.class, () -> desk.end(TOM, number, today));
        clock.pass(Duration.ofDays(30));
        deployments.add(GERDA, said("Waterhoek"));
        assertEquals(2, lines().size(), "another may begin");
    }

    @Test
    void it_is_stale_from_the_day_a_year_later_and_confirming_makes_it_fresh() {
        deployments.add(TOM, said(""));
        assertFalse(only().isStale(LocalDate.of(2027, 11, 20)));
        assertTrue(only().isStale(LocalDate.of(2027, 11, 21)));
        clock.pass(Duration.ofDays(365));
        desk.confirm(TOM, only().publicId());
        assertFalse(only().isStale(LocalDate.of(2027, 11, 21)));
        assertEquals(LocalDate.of(2027, 11, 21), only().text().checkedOn());
    }

    @Test
    void an_undone_import_leaves_what_people_did_something_with() {
        List<Long> numbers = room.taken().add(EDITOR, 5L, List.of(taken("Waterhoek"), taken("Elders")));
        clock.pass(Duration.ofHours(1));
        room.desk().confirm(TOM, numbers.get(1));
        assertEquals(List.of(numbers.get(1)), room.taken().remove(EDITOR, 5));
        assertEquals(numbers.get(1), only().publicId());
        assertThrows(NotFound.class, () -> room.taken().remove(GERDA, 5));
    }

    @Test
    void a_changed_one_stays_confirmed() {
        deployments.add(TOM, said("Waterhoek"));
        room.taken().change(EDITOR, Map.of(only().publicId(), taken("Elders").text()));
        assertEquals("Elders", only().text().municipality());
        assertTrue(only().isConfirmed());
    }

    @Test
    void answers_that_do_not_fit_are_named() {
        assertEquals("modes", refused(new AddDeployment("genogram", "", List.of(), List.of("x"), "elke-week", "")));
        assertEquals("frequency", refused(new AddDeployment("genogram", "", List.of(), List.of("groep"), "ooit", "")));
        assertEquals(
                "since", refused(new AddDeployment("genogram", "", List.of(), List.of("groep"), "elke-week", "2027")));
        assertEquals(
                "municipality",
                refused(new AddDeployment("genogram", "x".repeat(81), List.of(), List.of("groep"), "elke-week", "")));
    }

    private String refused(AddDeployment said) {
        return assertThrows(RuleViolation.class, () -> deployments.add(GERDA, said))
                .field();
    }

    private DeploymentLine only() {
        List<DeploymentLine> all = lines();
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    private List<DeploymentLine> lines() {
        entities.flush();
        assertEquals(room.lines().all(), room.lines().ofMethod("genogram"));
        assertEquals(room.lines().all(), room.lines().ofOrganisation("jeugdhulp-de-kiezel"));
        return room.lines().all();
    }

    private TakenDeployments.Taken taken(String municipality) {
        return new TakenDeployments.Taken(
                room.genogram,
                room.kiezel,
                new DeploymentText(
                        municipality,
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        "Inventarisatie",
                        LocalDate.of(2026, 5, 1)));
    }

    private static AddDeployment said(String municipality) {
        return new AddDeployment(
                "genogram", municipality, List.of("school", "onzin"), List.of("groep", "thuis"), "elke-week", "2021");
    }
}
