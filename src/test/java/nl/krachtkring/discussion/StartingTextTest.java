package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.privacy.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts to begin with in the database: few, each of its group, written by who leads it, and never overwritten unseen. */
class StartingTextTest extends RepositoryTest {

    private GivenTalk talk;
    private StartingTexts texts;
    private GroupFacts group;
    private Actor facilitator;
    private Actor member;

    @BeforeEach
    void begin() {
        talk = new GivenTalk(entities);
        texts = new StartingTexts(
                new StartingTextRepository(entities, GivenRows.of(entities)),
                new AuditTrail(entities, one -> "0".repeat(64), talk.clock()),
                talk.clock());
        group = new GroupFacts(talk.group(), GroupKind.OPEN, Joining.FREE, false);
        facilitator = Actors.in(talk.person("FACILITATOR"), talk.group(), PlaceRole.FACILITATOR);
        member = Actors.in(talk.person("MEMBER"), talk.group(), PlaceRole.MEMBER);
    }

    @Test
    void members_begin_with_what_a_facilitator_wrote_and_others_see_none() {
        long number = write("Voorstellen", "## Wie ben je?");
        assertEquals(
                List.of(new StartingText(number, "Voorstellen", "## Wie ben je?", 0)), texts.offered(member, group));
        assertEquals("## Wie ben je?", texts.use(member, group, number).text());
        assertEquals(List.of(), texts.offered(Actors.outsider(1), group));
        assertEquals(List.of(), texts.offered(Actor.anonymous(), group));
        assertThrows(NotFound.class, () -> texts.use(Actors.outsider(1), group, number));
    }

    @Test
    void nobody_but_a_facilitator_hears_that_there_are_texts_to_change() {
        long number = write("Voorstellen", "Wie ben je?");
        WriteStartingText other = new WriteStartingText("Anders", "Iets anders");
        for (Actor actor : List.of(member, Actors.outsider(1), Actor.anonymous())) {
            assertThrows(NotFound.class, () -> texts.list(actor, group));
            assertThrows(NotFound.class, () -> texts.show(actor, group, number));
            assertThrows(NotFound.class, () -> texts.write(actor, group, other));
            assertThrows(NotFound.class, () -> texts.change(actor, group, number, other, 0));
            assertThrows(NotFound.class, () -> texts.takeAway(actor, group, number));
            assertThrows(NotAllowed.class, () -> texts.load(actor, group.id(), other));
        }
        assertEquals(1, texts.list(facilitator, group).size());
    }

    @Test
    void text_of_another_group_is_none_of_this_one() {
        long number = write("Voorstellen", "Wie ben je?");
        long elsewhere = new TalkRows(entities).group("OPEN");
        GroupFacts other = new GroupFacts(elsewhere, GroupKind.OPEN, Joining.FREE, false);
        Actor both = Actors.in(facilitator.person().value(), List.of(group.id(), elsewhere), PlaceRole.FACILITATOR);
        assertEquals(List.of(), texts.list(both, other));
        assertThrows(NotFound.class, () -> texts.show(both, other, number));
        assertThrows(NotFound.class, () -> texts.use(both, other, number));
        assertThrows(
                NotFound.class, () -> texts.change(both, other, number, new WriteStartingText("Mijn", "Tekst"), 0));
        assertThrows(NotFound.class, () -> texts.takeAway(both, other, number));
        assertEquals("Wie ben je?", texts.show(both, group, number).text());
    }

    @Test
    void there_are_five_at_most_and_a_new_one_takes_the_place_that_came_free() {
        long second = 0;
        for (int i = 1; i <= StartingTexts.MOST; i++) {
            long number = write("Tekst " + i, "Vraag " + i);
            second = i == 2 ? number : second;
        }
        RuleViolation full = assertThrows(RuleViolation.class, () -> write("Tekst 6", "Vraag 6"));
        assertEquals("discussion.start.full", full.key());
        texts.takeAway(facilitator, group, second);
        write("Nieuw", "Vraag");
        assertEquals(
                List.of("Tekst 1", "Nieuw", "Tekst 3", "Tekst 4", "Tekst 5"),
                texts.offered(member, group).stream().map(StartingText::name).toList());
        assertThrows(
                PersistenceException.class,
                () -> talk.change(
                        "INSERT INTO starting_text (public_id, group_id, position, name, body, written_at)"
                                + " VALUES (1, ?, 6, 'x', 'x', UTC_TIMESTAMP(6))",
                        group.id()));
    }

    @Test
    void names_are_different_and_the_same_twice_is_once() {
        long number = write("Voorstellen", "Wie ben je?");
        assertEquals(number, write(" Voorstellen ", "Wie ben je?"));
        RuleViolation taken = assertThrows(RuleViolation.class, () -> write("voorstellén", "Iets anders"));
        assertEquals("name", taken.field());
        long other = write("School", "Wat is er?");
        assertThrows(
                RuleViolation.class,
                () -> texts.change(facilitator, group, other, new WriteStartingText("Voorstellen", "Wat is er?"), 0));
        texts.change(facilitator, group, other, new WriteStartingText("SCHOOL", "Wat is er?"), 0);
        assertEquals("SCHOOL", texts.show(facilitator, group, other).name());
    }

    @Test
    void who_read_an_earlier_version_changes_nothing() {
        long number = write("Voorstellen", "Wie ben je?");
        texts.change(facilitator, group, number, new WriteStartingText("Voorstellen", "Hoe heet je?"), 0);
        RuleViolation late = assertThrows(
                RuleViolation.class,
                () -> texts.change(facilitator, group, number, new WriteStartingText("Hallo", "Wie?"), 0));
        assertEquals("discussion.start.conflict", late.key());
        assertEquals(
                new StartingText(number, "Voorstellen", "Hoe heet je?", 1), texts.show(facilitator, group, number));
    }

    @Test
    void each_change_is_in_the_log_without_the_text() {
        long number = write("Voorstellen", "Wie ben je?");
        texts.change(facilitator, group, number, new WriteStartingText("Voorstellen", "Hoe heet je?"), 0);
        texts.takeAway(facilitator, group, number);
        List<?> acts = entities.createNativeQuery("SELECT action FROM audit_entry WHERE subject_kind = 'GROUP'"
                        + " AND subject_id = ? AND reason IS NULL ORDER BY id")
                .setParameter(1, group.id())
                .getResultList();
        assertEquals(List.of("discussion.start.write", "discussion.start.change", "discussion.start.remove"), acts);
    }

    @Test
    void who_wrote_it_is_forgotten_after_a_year_and_with_her_account_while_the_text_stays() {
        write("Voorstellen", "Wie ben je?");
        assertEquals(facilitator.person().value(), writer());
        Retention year = new StartingTextRetention().periods().get(0);
        assertEquals(0, end(year, 364));
        assertEquals(1, end(year, 366));
        assertEquals(0, writer());
        write("School", "Wat is er?");
        talk.change(
                "DELETE FROM membership WHERE person_id = ?",
                facilitator.person().value());
        talk.change(
                "DELETE FROM persona WHERE person_id = ?", facilitator.person().value());
        talk.change("DELETE FROM person WHERE id = ?", facilitator.person().value());
        assertEquals(0, writer());
        assertEquals(2, texts.offered(member, group).size());
    }

    @Test
    void portal_brings_texts_along_with_a_group_and_nobody_wrote_them() {
        texts.load(Actor.system("demo"), group.id(), new WriteStartingText("Voorstellen", "Wie ben je?"));
        assertEquals("Voorstellen", texts.offered(member, group).get(0).name());
        assertEquals(0, writer());
    }

    @Test
    void what_nobody_sees_counts_as_nothing() {
        WriteStartingText typed = new WriteStartingText("  Voor\u200Bstellen ", "\u202E");
        assertEquals("Voorstellen", typed.name());
        assertTrue(typed.text().isEmpty());
    }

    private long write(String name, String text) {
        return texts.write(facilitator, group, new WriteStartingText(name, text));
    }

    private long writer() {
        return ((Number) entities.createNativeQuery("SELECT COALESCE(MAX(person_id), 0) FROM starting_text")
                        .getSingleResult())
                .longValue();
    }

    private int end(Retention retention, int days) {
        return entities.createNativeQuery(retention.statement())
                .setParameter(
                        1,
                        SqlTime.utc(talk.clock()
                                .instant()
                                .plus(Duration.ofDays(days))
                                .minus(retention.kept())))
                .executeUpdate();
    }
}
