package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Silences and suspensions: with reasons, once, until the minute, and looked at again by somebody else. */
class MeasuresTest extends RepositoryTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 28);
    private static final Instant END =
            LAST.plusDays(1).atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();
    private static final String FACTS = "Drie keer iemand uitgescholden op 20 november.";

    private Desk desk;
    private Actor member;
    private Actor moderator;
    private Actor administrator;
    private Actor other;

    @BeforeEach
    void people() {
        member = person("lid@voorbeeld.example");
        moderator = person("moderator@voorbeeld.example", SiteRole.MODERATOR);
        administrator = person("beheer@voorbeeld.example", SiteRole.ADMINISTRATOR);
        other = person("beheer2@voorbeeld.example", SiteRole.ADMINISTRATOR);
        desk = at(Desk.NOW);
    }

    @Test
    void suspension_has_reasons_a_mail_that_tells_nothing_and_a_page_that_is_found_by_signing_in() {
        impose(administrator, MeasureKind.SUSPENSION);
        assertEquals("SUSPENDED", state());
        String address = desk.links.address(member.person()).orElseThrow();
        MeasureView view = desk.measureQueries.byToken(address.substring("/besluit/".length()), Bundles.DUTCH);
        assertEquals(Ruling.SUSPENDED, view.statements().get(0).ruling());
        assertTrue(view.statements().get(0).facts().contains("uitgescholden"));
        assertFalse(view.statements().get(0).automated());
        assertEquals(END, view.endsAt());
        assertTrue(view.allowed().appeal());
        String mail = (String) entities.createNativeQuery(
                        "SELECT CONCAT(subject, body) FROM outbox_mail WHERE recipient = 'lid@voorbeeld.example'")
                .getSingleResult();
        assertTrue(mail.contains(address), mail);
        assertFalse(mail.contains("uitgescholden"), mail);
        assertEquals(1, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'moderation.measure-suspended'"));
    }

    @Test
    void address_can_not_be_made_by_who_knows_the_number() {
        long number = impose(administrator, MeasureKind.SUSPENSION);
        assertThrows(NotFound.class, () -> desk.measureQueries.byToken(number + "0".repeat(64), Bundles.DUTCH));
    }

    @Test
    void same_measure_twice_is_refused_and_the_first_one_stays() {
        long first = impose(administrator, MeasureKind.SUSPENSION);
        assertThrows(Conflict.class, () -> impose(other, MeasureKind.SUSPENSION));
        assertEquals(1, count("SELECT COUNT(*) FROM measure WHERE running = TRUE"));
        assertEquals(
                first, desk.measureQueries.open(other, Bundles.DUTCH).get(0).publicId());
    }

    @Test
    void silence_and_suspension_stand_beside_each_other() {
        impose(moderator, MeasureKind.SILENCE);
        impose(administrator, MeasureKind.SUSPENSION);
        assertEquals(2, count("SELECT COUNT(*) FROM measure WHERE running = TRUE"));
    }

    @Test
    void it_ends_on_the_minute_and_the_job_may_run_twice() {
        impose(moderator, MeasureKind.SILENCE);
        impose(administrator, MeasureKind.SUSPENSION);
        assertTrue(at(END.minusSeconds(1)).links.address(member.person()).isPresent());
        assertTrue(at(END).links.address(member.person()).isEmpty());
        assertEquals(0, at(END.minusSeconds(1)).measures.endDue());
        assertEquals("SUSPENDED", state());
        assertEquals(2, at(END).measures.endDue());
        assertEquals(0, at(END).measures.endDue());
        assertEquals("ACTIVE", state());
        assertEquals(0, count("SELECT COUNT(*) FROM person WHERE silenced_until IS NOT NULL"));
    }

    @Test
    void after_the_end_the_same_can_be_imposed_again_before_the_job_ran() {
        impose(moderator, MeasureKind.SILENCE);
        Desk later = at(END);
        later.measures.impose(
                moderator, member.persona(), new ImposeMeasure(MeasureKind.SILENCE, "insult", FACTS, LAST.plusDays(7)));
        assertEquals(1, count("SELECT COUNT(*) FROM measure WHERE running = TRUE"));
    }

    @Test
    void facts_a_rule_and_a_day_are_needed() {
        assertEquals("measureReason", refused("made-up", FACTS, LAST));
        assertEquals("facts", refused("insult", "Zomaar", LAST));
        assertEquals("until", refused("insult", FACTS, null));
        assertEquals("until", refused("insult", FACTS, LocalDate.of(2026, 11, 21)));
        assertEquals("until", refused("insult", FACTS, LocalDate.of(2027, 11, 23)));
        assertEquals(0, count("SELECT COUNT(*) FROM measure"));
    }

    @Test
    void moderator_suspends_nobody_and_the_last_administrator_is_not_suspended() {
        assertThrows(NotAllowed.class, () -> impose(moderator, MeasureKind.SUSPENSION));
        desk.measures.impose(administrator, other.persona(), wish(MeasureKind.SUSPENSION));
        assertThrows(
                NotAllowed.class,
                () -> desk.measures.impose(other, administrator.persona(), wish(MeasureKind.SUSPENSION)));
    }

    @Test
    void second_look_is_asked_once_and_taken_by_somebody_else() {
        long number = impose(administrator, MeasureKind.SUSPENSION);
        String token = desk.links.address(member.person()).orElseThrow().substring("/besluit/".length());
        desk.looks.ask(token, "Dat was ik niet.");
        assertThrows(Conflict.class, () -> desk.looks.ask(token, "Nog eens."));
        assertThrows(NotAllowed.class, () -> desk.looks.decide(administrator, number, false, ""));
        assertThrows(NotFound.class, () -> desk.looks.decide(member, number, false, ""));
        assertThrows(RuleViolation.class, () -> desk.looks.decide(other, number, true, ""));
        desk.looks.decide(other, number, false, "Het was iemand anders.");
        assertEquals("ACTIVE", state());
        assertThrows(Conflict.class, () -> desk.looks.decide(other, number, false, ""));
        assertEquals(
                Ruling.OVERTURNED,
                desk.measureQueries
                        .byToken(token, Bundles.DUTCH)
                        .statements()
                        .get(0)
                        .ruling());
    }

    @Test
    void ending_one_leaves_what_was_decided_about_another_name() {
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Schuilnaam', NOW(6))")
                .setParameter(1, member.person().value())
                .executeUpdate();
        PersonaId second = new PersonaId(count("SELECT MAX(id) FROM persona"));
        long first = impose(moderator, MeasureKind.SILENCE);
        desk.measures.impose(moderator, second, wish(MeasureKind.SILENCE));
        desk.measures.lift(moderator, first, "");
        flushAndClear();
        assertEquals(1, count("SELECT COUNT(*) FROM person WHERE silenced_until IS NOT NULL"));
    }

    private Desk at(Instant moment) {
        return new Desk(entities, member.persona().value(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private long impose(Actor actor, MeasureKind kind) {
        return desk.measures.impose(actor, member.persona(), wish(kind));
    }

    private static ImposeMeasure wish(MeasureKind kind) {
        return new ImposeMeasure(kind, "insult", FACTS, LAST);
    }

    private String refused(String reason, String facts, LocalDate until) {
        return assertThrows(
                        RuleViolation.class,
                        () -> desk.measures.impose(
                                moderator,
                                member.persona(),
                                new ImposeMeasure(MeasureKind.SILENCE, reason, facts, until)))
                .field();
    }

    private String state() {
        flushAndClear();
        return (String) entities.createNativeQuery("SELECT state FROM person WHERE id = ?")
                .setParameter(1, member.person().value())
                .getSingleResult();
    }

    private long count(String question) {
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }

    private Actor person(String email, SiteRole... roles) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at,"
                        + " state, created_at) VALUES (FLOOR(RAND() * 1e15), ?, ?, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, email)
                .setParameter(2, email)
                .executeUpdate();
        long person = count("SELECT MAX(id) FROM person");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Iemand', TRUE, NOW(6))")
                .setParameter(1, person)
                .executeUpdate();
        for (SiteRole role : roles) {
            entities.createNativeQuery("INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, ?, NOW(6))")
                    .setParameter(1, person)
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
        long persona = count("SELECT MAX(id) FROM persona");
        return new Actor(
                new PersonId(person), new PersonaId(persona), "Iemand", Set.of(roles), Set.of(), Map.of(), 1L, null);
    }
}
