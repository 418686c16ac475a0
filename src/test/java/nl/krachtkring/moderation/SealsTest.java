package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.SealOpened;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.member.BehindName;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The seal on a name opens for two people together, for a while, and whom it is about is told. */
class SealsTest extends RepositoryTest {

    private static final String WHY = "Drie mensen melden dreigende berichten onder deze naam.";
    private static final String ANSWER = "Er is geen lichtere weg en het gevaar is echt.";

    private final List<SealOpened> told = new ArrayList<>();
    private Actor member;
    private Actor moderator;
    private Actor officer;
    private Actor other;
    private Actor both;
    private long review;

    @BeforeEach
    void people() {
        member = person("lid@voorbeeld.example", "Zonnebloem");
        moderator = person("moderator@voorbeeld.example", "Saar", SiteRole.MODERATOR);
        officer = person("privacy@voorbeeld.example", "Pim", SiteRole.PRIVACY_OFFICER);
        other = person("privacy2@voorbeeld.example", "Puck", SiteRole.PRIVACY_OFFICER);
        both = person("allebei@voorbeeld.example", "Bo", SiteRole.MODERATOR, SiteRole.PRIVACY_OFFICER);
        name(member.person(), "Buurvrouw van 9");
        Review opened = new Review(Desk.TEXT, null, ReviewCause.REPORT, Desk.NOW);
        entities.persist(opened);
        entities.flush();
        review = opened.publicId();
    }

    @Test
    void nothing_is_shown_before_both_agreed_and_after_that_to_these_two_alone() {
        long wish = at(Desk.NOW).seals.ask(moderator, review, WHY);
        for (Actor anybody : List.of(moderator, officer, other, both)) {
            assertThrows(RuntimeException.class, () -> at(Desk.NOW).seals.look(anybody, wish), anybody.name());
        }
        at(Desk.NOW).seals.agree(officer, wish, ANSWER);
        BehindName behind = at(Desk.NOW).seals.look(moderator, wish);
        assertEquals(List.of("Buurvrouw van 9"), behind.names());
        assertEquals(number(member.person()), behind.account());
        assertEquals(behind, at(Desk.NOW).seals.look(officer, wish));
        assertThrows(NotAllowed.class, () -> at(Desk.NOW).seals.look(other, wish));
        assertThrows(NotAllowed.class, () -> at(Desk.NOW).seals.look(both, wish));
        assertThrows(NotFound.class, () -> at(Desk.NOW).seals.look(member, wish));
        assertEquals(2, count("SELECT COUNT(*) FROM audit_entry WHERE action = 'moderation.seal-looked'"));
        assertEquals(2, at(Desk.NOW).queries.own(member).get(0).looks());
    }

    @Test
    void who_has_both_roles_can_not_do_it_alone() {
        long wish = at(Desk.NOW).seals.ask(both, review, WHY);
        assertThrows(NotAllowed.class, () -> at(Desk.NOW).seals.agree(both, wish, ANSWER));
        assertThrows(NotAllowed.class, () -> at(Desk.NOW).seals.look(both, wish));
        assertFalse(at(Desk.NOW).queries.show(both, wish).allowed().answer());
        at(Desk.NOW).seals.agree(officer, wish, ANSWER);
        assertTrue(at(Desk.NOW).queries.show(both, wish).allowed().look());
    }

    @Test
    void whom_it_is_about_reads_why_and_gets_a_mail_that_tells_nothing() {
        long wish = at(Desk.NOW).seals.ask(moderator, review, WHY);
        assertEquals(List.of(), at(Desk.NOW).queries.own(member));
        assertEquals(0, mails("lid@voorbeeld.example"));
        assertEquals(2, mails("privacy@voorbeeld.example") + mails("privacy2@voorbeeld.example"));
        at(Desk.NOW).seals.agree(officer, wish, ANSWER);
        OwnSeal own = at(Desk.NOW).queries.own(member).get(0);
        assertEquals(List.of("Zonnebloem", WHY, ANSWER), List.of(own.name(), own.why(), own.answer()));
        assertEquals(member.person(), told.get(0).person());
        String mail = (String) entities.createNativeQuery(
                        "SELECT CONCAT(subject, body) FROM outbox_mail WHERE recipient = 'lid@voorbeeld.example'")
                .getSingleResult();
        assertTrue(mail.contains("/mijn/besluiten"), mail);
        assertFalse(mail.contains("Zonnebloem") || mail.contains(WHY), mail);
        assertEquals(1, mails("moderator@voorbeeld.example"));
    }

    @Test
    void refused_nothing_is_ever_shown_and_nobody_is_told_but_who_asked() {
        long wish = at(Desk.NOW).seals.ask(moderator, review, WHY);
        at(Desk.NOW).seals.refuse(officer, wish, "Een schrijfpauze is genoeg in dit geval.");
        assertThrows(NotAllowed.class, () -> at(Desk.NOW).seals.look(moderator, wish));
        assertThrows(NotAllowed.class, () -> at(Desk.NOW).seals.look(officer, wish));
        assertThrows(Conflict.class, () -> at(Desk.NOW).seals.agree(other, wish, ANSWER));
        assertEquals(List.of(), at(Desk.NOW).queries.own(member));
        assertEquals(List.of(), told);
    }

    @Test
    void it_closes_and_lapses_on_the_minute_and_can_be_asked_again_then() {
        long wish = at(Desk.NOW).seals.ask(moderator, review, WHY);
        assertThrows(Conflict.class, () -> at(Desk.NOW).seals.ask(both, review, WHY));
        Instant lapses = Desk.NOW.plus(SealOpening.WAITS);
        assertThrows(NotAllowed.class, () -> at(lapses).seals.agree(officer, wish, ANSWER));
        at(lapses.minusSeconds(1)).seals.agree(officer, wish, ANSWER);
        Instant closes = lapses.minusSeconds(1).plus(SealOpening.OPEN);
        at(closes.minusSeconds(1)).seals.look(moderator, wish);
        assertThrows(NotAllowed.class, () -> at(closes).seals.look(moderator, wish));
        assertThrows(NotAllowed.class, () -> at(closes).seals.look(officer, wish));
        assertTrue(at(closes).queries.own(member).get(0).over());
        assertTrue(at(closes).seals.ask(both, review, WHY) != wish);
    }

    @Test
    void role_that_is_taken_away_shuts_the_seal_for_who_had_it() {
        long wish = at(Desk.NOW).seals.ask(moderator, review, WHY);
        at(Desk.NOW).seals.agree(officer, wish, ANSWER);
        Actor former =
                new Actor(moderator.person(), moderator.persona(), "Saar", Set.of(), Set.of(), Map.of(), 1L, null);
        assertThrows(NotFound.class, () -> at(Desk.NOW).seals.look(former, wish));
        assertThrows(NotFound.class, () -> at(Desk.NOW).queries.list(former));
    }

    @Test
    void reasons_are_needed_on_both_sides() {
        assertEquals(
                "words",
                assertThrows(RuleViolation.class, () -> at(Desk.NOW).seals.ask(moderator, review, "Zomaar"))
                        .field());
        long wish = at(Desk.NOW).seals.ask(moderator, review, WHY);
        assertThrows(RuleViolation.class, () -> at(Desk.NOW).seals.agree(officer, wish, " "));
        assertThrows(NotFound.class, () -> at(Desk.NOW).seals.ask(officer, review, WHY));
        assertThrows(NotFound.class, () -> at(Desk.NOW).seals.ask(member, review, WHY));
    }

    @Test
    void lists_hold_what_the_policy_allows() {
        long first = at(Desk.NOW).seals.ask(moderator, review, WHY);
        at(Desk.NOW).seals.refuse(officer, first, "Een schrijfpauze is genoeg in dit geval.");
        long second = at(Desk.NOW).seals.ask(both, review, WHY);
        Actor aboutOfficer = new Actor(
                member.person(),
                member.persona(),
                "Zonnebloem",
                Set.of(SiteRole.PRIVACY_OFFICER, SiteRole.MODERATOR),
                Set.of(),
                Map.of(),
                1L,
                null);
        for (Actor actor : List.of(moderator, officer, other, both, aboutOfficer)) {
            Set<Long> allowed = new TreeSet<>(List.of(first, second));
            allowed.removeIf(wish -> !SealPolicy.maySee(
                            actor,
                            at(Desk.NOW)
                                    .repository
                                    .byPublicId(wish)
                                    .orElseThrow()
                                    .facts(Desk.NOW))
                    .allowed());
            Set<Long> listed = at(Desk.NOW).queries.list(actor).stream()
                    .map(SealView::publicId)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(allowed, listed, actor.name() + actor.roles());
        }
    }

    private Room at(Instant moment) {
        return new Room(moment);
    }

    /** The room at a moment. */
    private final class Room {
        final SealRepository repository = new SealRepository(entities);
        final Seals seals;
        final SealQueries queries;

        Room(Instant moment) {
            Clock clock = Clock.fixed(moment, ZoneOffset.UTC);
            Desk desk = new Desk(entities, member.persona().value(), clock);
            seals = desk.seals(repository, new Heard<>(told::add), clock);
            queries = new SealQueries(repository, desk.personas, clock);
        }
    }

    private long number(PersonId person) {
        return count("SELECT public_id FROM person WHERE id = " + person.value());
    }

    private long mails(String to) {
        return count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = '" + to + "'");
    }

    private long count(String question) {
        entities.flush();
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }

    private Actor person(String email, String name, SiteRole... roles) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at,"
                        + " state, created_at) VALUES (FLOOR(RAND() * 1e15), ?, ?, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, email)
                .setParameter(2, email)
                .executeUpdate();
        PersonId person = new PersonId(count("SELECT MAX(id) FROM person"));
        PersonaId persona = name(person, name);
        for (SiteRole role : roles) {
            entities.createNativeQuery("INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, ?, NOW(6))")
                    .setParameter(1, person.value())
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
        return new Actor(person, persona, name, Set.of(roles), Set.of(), Map.of(), 1L, null);
    }

    private PersonaId name(PersonId person, String name) {
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, ?, NOW(6))")
                .setParameter(1, person.value())
                .setParameter(2, name)
                .executeUpdate();
        return new PersonaId(count("SELECT MAX(id) FROM persona"));
    }
}
