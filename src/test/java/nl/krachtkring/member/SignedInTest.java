package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.ActorBuilder;
import nl.krachtkring.platform.access.SeldomHeld;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.settings.SecretMark;
import nl.krachtkring.platform.settings.Settings;
import nl.krachtkring.platform.settings.SiteSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who somebody is by her cookie, and what stands beside her name. */
class SignedInTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private SignIns signIns;
    private Personas personas;
    private PersonId anna;
    private PersonaId name;

    @BeforeEach
    void somebody() {
        signIns = new SignIns(entities, new Settings(), clock);
        personas = new Personas(entities, GivenRows.of(entities), clock);
        Person person = new Person("Anna@Voorbeeld.example", Locale.forLanguageTag("nl"), NOW);
        person.register("hash", false, Locale.forLanguageTag("nl"), NOW);
        person.confirm(NOW);
        entities.persist(person);
        entities.flush();
        anna = person.id();
        name = personas.keep(anna, "Anna", true);
        entities.createNativeQuery("UPDATE person SET name_withheld = FALSE").executeUpdate();
        entities.persist(new RoleGrant(anna, SiteRole.MODERATOR, NOW));
        entities.persist(Badge.chosen(anna, BadgeKind.PARENT, NOW));
        entities.persist(Badge.given(anna, BadgeKind.PROFESSIONAL));
        flushAndClear();
    }

    @Test
    void cookie_tells_in_one_statement_who_it_is() {
        String token = signIns.start(anna, true, "Firefox");
        flushAndClear();
        statements().forget();
        Actor actor = actor(token, NOW);
        assertEquals(1, statements().sent().size());
        assertEquals(anna, actor.person());
        assertEquals(name, actor.persona());
        assertEquals("Anna", actor.name());
        assertEquals(Set.of(SiteRole.MODERATOR), actor.roles());
        assertEquals(Set.of("PARENT"), actor.badges());
    }

    @Test
    void who_reads_is_told_in_the_same_statement_what_she_has_none_of() {
        String token = signIns.start(anna, false, "Firefox");
        OneTimeNames names = new OneTimeNames(entities, GivenRows.of(entities), personas);
        flushAndClear();
        statements().forget();
        assertTrue(reader(token, names, true).lacks(names.held()));
        assertEquals(1, statements().sent().size());
        assertFalse(reader(token, names, false).lacks(names.held()), "what she sends may change it");
        names.keep(
                names.create(anna, "Rustige Merel", Set.of()),
                anna,
                new ContributionRef(ContributionKind.DISCUSSION, 7));
        assertFalse(reader(token, names, true).lacks(names.held()));
    }

    private Actor reader(String token, SeldomHeld thing, boolean reads) {
        ActorBuilder builder = new ActorBuilder(token, reads);
        new MemberActorSource(GivenRows.of(entities), new SignInUse(entities), clock, GivenReaders.of(entities, thing))
                .contribute(builder);
        return builder.build();
    }

    @Test
    void role_doesn_t_count_without_the_second_step() {
        assertEquals(Set.of(), actor(signIns.start(anna, false, "Firefox"), NOW).roles());
    }

    @Test
    void sign_in_ends_by_its_time_and_by_its_owner() {
        String token = signIns.start(anna, false, "Firefox");
        assertTrue(actor(token, NOW.plus(SignIn.SHORT)).isAnonymous());
        signIns.end(actor(token, NOW));
        flushAndClear();
        assertTrue(actor(token, NOW).isAnonymous());
        assertTrue(actor("another", NOW).isAnonymous());
    }

    @Test
    void account_that_is_not_active_is_nobody() {
        String token = signIns.start(anna, true, "Firefox");
        entities.flush();
        entities.createNativeQuery("UPDATE person SET state = 'SUSPENDED' WHERE id = ?")
                .setParameter(1, anna.value())
                .executeUpdate();
        assertTrue(actor(token, NOW).isAnonymous());
    }

    @Test
    void names_come_with_their_badge_in_one_statement() {
        PersonaId other = personas.create(anna, "Zonnebloem");
        flushAndClear();
        statements().forget();
        Map<Long, PersonaView> views = personas.views(List.of(name.value(), other.value(), name.value()));
        assertEquals(1, statements().sent().size());
        assertEquals("Zonnebloem", views.get(other.value()).name());
        assertEquals(
                "member.badge.PROFESSIONAL.unconfirmed", views.get(name.value()).badge());
        assertEquals("", views.get(name.value()).organisation());
        assertFalse(views.get(name.value()).confirmed());
        assertNull(views.get(0L));
    }

    @Test
    void twentieth_guess_is_the_last_for_an_hour() {
        Guesses guesses = guesses(NOW);
        for (int i = 0; i < Guesses.PER_ACCOUNT; i++) {
            assertTrue(guesses.take("password:anna", "203.0.113." + i, Guesses.PER_ACCOUNT));
        }
        assertFalse(guesses.take("password:anna", "203.0.113.99", Guesses.PER_ACCOUNT));
        assertTrue(guesses.take("password:bea", "203.0.113.99", Guesses.PER_ACCOUNT));
        assertTrue(
                guesses(NOW.plus(Duration.ofMinutes(61))).take("password:anna", "203.0.113.99", Guesses.PER_ACCOUNT));
    }

    @Test
    void one_network_has_a_hundred_guesses() {
        Guesses guesses = guesses(NOW);
        for (int i = 0; i < Guesses.PER_NETWORK; i++) {
            assertTrue(guesses.take("password:" + i, "203.0.113.1", Guesses.PER_ACCOUNT));
        }
        assertFalse(guesses.take("password:another", "203.0.113.1", Guesses.PER_ACCOUNT));
        assertTrue(guesses.take("password:another", "203.0.113.2", Guesses.PER_ACCOUNT));
    }

    private Guesses guesses(Instant now) {
        SealedSecrets secrets = new SealedSecrets(new SiteSecret(new SecretMark(entities), new Settings()));
        return new Guesses(entities, secrets, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Actor actor(String token, Instant now) {
        entities.flush();
        ActorBuilder builder = new ActorBuilder(token);
        Clock then = Clock.fixed(now, ZoneOffset.UTC);
        new MemberActorSource(GivenRows.of(entities), new SignInUse(entities), then, GivenReaders.of(entities))
                .contribute(builder);
        return builder.build();
    }
}
