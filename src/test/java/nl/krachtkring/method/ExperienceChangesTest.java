package nl.krachtkring.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other answers for an experience that stands, in the database. */
class ExperienceChangesTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private final Heard<Object> events = new Heard<>();
    private GivenExperiences given;
    private ExperienceChanges changes;
    private Actor writer;
    private Experience told;

    @BeforeEach
    void an_experience_of_a_parent() {
        given = new GivenExperiences(entities, clock);
        writer = Actors.outsider(given.person(false));
        told = given.told(writer.person().value(), "Dat ze bleef komen.");
        given.methods().countReport(told, 1);
        flushAndClear();
        changes = new ExperienceChanges(
                given.experiences(), given.methods(), new Situations(GivenExperiences.content()), events, clock);
    }

    @Test
    void its_answers_are_the_text_and_the_same_text_changes_nothing() {
        NewText standing = changes.editable(writer, told.id()).orElseThrow().text();
        assertEquals("- als: ouder\n\n## Wat hielp\n\nDat ze bleef komen.", standing.body());
        assertEquals(standing, changes.fitting(standing));
        assertEquals(
                "/werkwijzen/genogram/ervaringen/" + told.publicId() + "/bewerken",
                changes.form(told.id()).orElseThrow());
    }

    @Test
    void every_answer_can_become_another_one_and_it_says_when() {
        clock.pass(Duration.ofDays(40));
        Map<String, String> answers = new LinkedHashMap<>();
        ExperienceAnswers.names().forEach(name -> answers.put(name, "Iets over " + name));
        answers.putAll(Map.of(
                "perspective", "PARENT",
                "situation", "gedrag",
                "age", "4-12",
                "weeks", "12",
                "contacts", "30",
                "competence", "1",
                "social", "2",
                "motivation", "3",
                "advice", "MAYBE"));
        edit(answers);
        Experience now = reread();
        assertEquals(answers, ExperienceAnswers.of(now).fields());
        assertEquals(clock.instant(), now.editedAt());
        assertEquals(
                clock.instant(),
                changes.editable(writer, told.id()).orElseThrow().since());
        assertEquals(
                1,
                events.all().stream()
                        .filter(ContributionChanged.class::isInstance)
                        .count());
    }

    @Test
    void an_answer_that_was_taken_out_is_gone() {
        edit(Map.of("perspective", "PARENT", "hindered", "De zaal was koud."));
        Experience now = reread();
        assertNull(now.helped());
        assertEquals("De zaal was koud.", now.hindered());
    }

    @Test
    void counts_of_the_method_follow_when_it_is_told_as_somebody_else() {
        assertEquals(List.of(1, 0), counts());
        edit(Map.of("perspective", "YOUNGSTER", "helped", "Rust."));
        assertEquals(
                counts(),
                List.of(
                        told.perspective().ofFamily() ? 1 : 0,
                        told.perspective().ofFamily() ? 0 : 1));
        edit(Map.of("perspective", "PROFESSIONAL", "helped", "Rust."));
        assertEquals(List.of(0, 1), counts());
        edit(Map.of("perspective", "PARENT", "helped", "Rust."));
        assertEquals(List.of(1, 0), counts());
    }

    @Test
    void what_is_refused_at_first_is_refused_then_too() {
        assertThrows(RuleViolation.class, () -> fitting(Map.of("helped", "Rust.")));
        assertThrows(RuleViolation.class, () -> fitting(Map.of("perspective", "PARENT", "body", "Verder niets")));
        assertThrows(
                RuleViolation.class,
                () -> fitting(Map.of("perspective", "PARENT", "helped", "Rust.", "situation", "verzonnen")));
        assertThrows(RuleViolation.class, () -> fitting(Map.of("perspective", "PARENT", "helped", "a".repeat(2001))));
        assertThrows(
                RuleViolation.class,
                () -> fitting(Map.of("perspective", "PARENT", "helped", "Rust.", "weeks", "1001")));
        assertThrows(
                RuleViolation.class,
                () -> fitting(Map.of("perspective", "PARENT", "helped", "Rust.", "weeks", "een paar")));
    }

    @Test
    void nobody_changes_it_in_a_writing_pause_or_when_the_method_is_gone() {
        assertFalse(changes.editable(Actors.silenced(writer), told.id())
                .orElseThrow()
                .place()
                .allowed());
        entities.createNativeQuery("UPDATE working_method SET status = 'HIDDEN'")
                .executeUpdate();
        entities.clear();
        assertEquals(
                "method.change.gone",
                changes.editable(writer, told.id()).orElseThrow().place().reason());
    }

    @Test
    void what_came_back_waits_with_other_answers_and_nothing_counts_or_tells_of_it() {
        told = given.held("De zaal was koud.");
        told.giveBack();
        clock.pass(Duration.ofDays(1));
        changes.offerAgain(
                told.id(),
                fitting(Map.of("perspective", "PROFESSIONAL", "helped", "Rust."))
                        .body());
        flushAndClear();
        Experience now = reread();
        assertEquals(ContributionStatus.HELD, now.status());
        assertEquals("Rust.", now.helped());
        assertEquals(
                clock.instant(),
                changes.editable(Actor.anonymous(), told.id()).orElseThrow().since());
        assertEquals(List.of(1, 0), counts());
        assertEquals(List.of(), events.all());
        now.publish(clock.instant());
        assertNull(now.editedAt());
    }

    @Test
    void what_waits_stays_waiting_and_what_stands_or_is_gone_takes_no_other_answers() {
        Experience standing = told;
        NewText other = fitting(Map.of("perspective", "PARENT", "helped", "Rust."));
        told = given.held("De zaal was koud.");
        changes.offerAgain(told.id(), other.body());
        flushAndClear();
        assertEquals(ContributionStatus.HELD, reread().status());
        assertThrows(Conflict.class, () -> changes.offerAgain(standing.id(), other.body()));
        reread().withdraw();
        assertThrows(Conflict.class, () -> changes.offerAgain(told.id(), other.body()));
        assertThrows(RuleViolation.class, () -> changes.offerAgain(told.id(), "Los gezegd."));
    }

    private void edit(Map<String, String> answers) {
        changes.edit(told.id(), fitting(answers));
        flushAndClear();
        told = reread();
    }

    private NewText fitting(Map<String, String> answers) {
        return changes.fitting(new NewText(null, ExperienceAnswers.of(answers).text()));
    }

    private Experience reread() {
        return given.experiences().find(told.id()).orElseThrow();
    }

    private List<Integer> counts() {
        WorkingMethod method = given.method();
        return List.of(method.parentReports(), method.reports() - method.parentReports());
    }
}
