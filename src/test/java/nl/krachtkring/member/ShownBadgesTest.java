package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A registration number stands beside one name, and never leads to another one. */
class ShownBadgesTest extends RepositoryTest {

    private static final long PERSON = 81;
    private static final Actor WORKER = Actors.outsider(PERSON);
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private Personas personas;
    private PersonaId second;

    @BeforeEach
    void a_professional_with_two_names() {
        personas = new Personas(entities, GivenRows.of(entities), Clock.fixed(NOW, ZoneOffset.UTC));
        person(PERSON, "Jeroen");
        second = personas.create(new PersonId(PERSON), "Buurman van 9");
        Badge badge = Badge.given(new PersonId(PERSON), BadgeKind.PROFESSIONAL);
        badge.ask("De Kiezel", null, NOW);
        badge.register(new RegisteredAs(ProfessionalRegister.SKJ, "100123456"));
        entities.persist(badge);
        entities.createNativeQuery("UPDATE badge SET confirmed_at = ?, expires_at = ? WHERE person_id = 81")
                .setParameter(1, "2026-11-01 10:00:00")
                .setParameter(2, "2027-11-01 10:00:00")
                .executeUpdate();
        flushAndClear();
    }

    @Test
    void before_a_choice_it_stands_beside_no_name() {
        assertEquals(List.of(), shown(NOW).beside(PERSON));
        assertEquals(List.of(), shown(NOW).beside(second.value()));
        assertFalse(personas.view(PERSON).told());
    }

    @Test
    void it_stands_beside_the_chosen_name_and_beside_no_other() {
        shown(NOW).show(WORKER, BadgeKind.PROFESSIONAL, 281L);
        flushAndClear();
        ShownBadge beside = shown(NOW).beside(PERSON).get(0);
        assertEquals("100123456", beside.registered().number());
        assertEquals(List.of(), shown(NOW).beside(second.value()));
        Map<Long, PersonaView> views = personas.views(Set.of(PERSON, second.value()));
        assertTrue(views.get(PERSON).told());
        assertFalse(views.get(second.value()).told());
    }

    @Test
    void it_cannot_move_to_another_name_even_after_it_was_hidden() {
        shown(NOW).show(WORKER, BadgeKind.PROFESSIONAL, 281L);
        shown(NOW).show(WORKER, BadgeKind.PROFESSIONAL, null);
        flushAndClear();
        assertEquals(List.of(), shown(NOW).beside(PERSON));
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> shown(NOW).show(WORKER, BadgeKind.PROFESSIONAL, number(second)));
        assertEquals("shown-PROFESSIONAL", refused.field());
        assertEquals(
                List.of("Jeroen"),
                shown(NOW).names(WORKER, BadgeKind.PROFESSIONAL).stream()
                        .map(OwnName::name)
                        .toList());
    }

    @Test
    void nobody_shows_it_beside_the_name_of_somebody_else() {
        person(82, "Iemand anders");
        assertThrows(NotFound.class, () -> shown(NOW).show(WORKER, BadgeKind.PROFESSIONAL, 282L));
        assertThrows(NotFound.class, () -> shown(NOW).show(Actors.outsider(82), BadgeKind.PROFESSIONAL, 281L));
        assertThrows(NotFound.class, () -> shown(NOW).show(Actor.anonymous(), BadgeKind.PROFESSIONAL, 281L));
    }

    @Test
    void past_its_end_nothing_of_it_is_shown() {
        shown(NOW).show(WORKER, BadgeKind.PROFESSIONAL, 281L);
        flushAndClear();
        Instant after = NOW.plus(Duration.ofDays(400));
        assertEquals(List.of(), shown(after).beside(PERSON));
        assertFalse(new Personas(entities, GivenRows.of(entities), Clock.fixed(after, ZoneOffset.UTC))
                .view(PERSON)
                .told());
    }

    private ShownBadges shown(Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        return new ShownBadges(
                entities,
                new BadgeBook(entities, personas, null),
                new OwnProfiles(entities),
                new AccountRoom(entities, clock).audit(),
                clock);
    }

    private void person(long key, String name) {
        entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (?1, ?1 + 100, '2026-11-21', 'ACTIVE', FALSE, '2026-11-21')")
                .setParameter(1, key)
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (?1, ?1 + 200, ?1, ?2, TRUE, '2026-11-21')")
                .setParameter(1, key)
                .setParameter(2, name)
                .executeUpdate();
    }

    private long number(PersonaId name) {
        return ((Number) entities.createNativeQuery("SELECT public_id FROM persona WHERE id = ?")
                        .setParameter(1, name.value())
                        .getSingleResult())
                .longValue();
    }
}
