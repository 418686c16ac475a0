package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name for one place: nobody else's there, never used before, kept to that place, with the badge that stands everywhere. */
class OneTimeNamesTest extends RepositoryTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
    private static final PersonId MOTHER = new PersonId(81);
    private static final PersonId NEIGHBOUR = new PersonId(82);
    private static final ContributionRef HERE = new ContributionRef(ContributionKind.DISCUSSION, 7);
    private static final ContributionRef THERE = new ContributionRef(ContributionKind.DISCUSSION, 8);

    private final Personas personas() {
        return new Personas(entities, GivenRows.of(entities), CLOCK);
    }

    private OneTimeNames names;

    @BeforeEach
    void two_people() {
        names = new OneTimeNames(entities, GivenRows.of(entities), personas());
        for (PersonId person : List.of(MOTHER, NEIGHBOUR)) {
            entities.createNativeQuery(
                            "INSERT INTO person (id, public_id, sixteen_at, state, name_withheld, created_at)"
                                    + " VALUES (?1, 100 + ?1, '2026-11-21', 'ACTIVE', FALSE, '2026-11-21')")
                    .setParameter(1, person.value())
                    .executeUpdate();
            entities.createNativeQuery(
                            "INSERT INTO persona (id, public_id, person_id, name, skeleton, public_one, created_at)"
                                    + " VALUES (?1, 200 + ?1, ?1, ?2, ?3, TRUE, '2026-11-21')")
                    .setParameter(1, person.value())
                    .setParameter(2, "Naam " + person.value())
                    .setParameter(3, Names.skeleton("Naam " + person.value()))
                    .executeUpdate();
        }
    }

    @Test
    void it_speaks_in_one_place_alone() {
        PersonaId name = names.create(MOTHER, "Rustige Merel", Set.of());
        names.keep(name, MOTHER, HERE);
        assertEquals(Optional.of(name), names.of(MOTHER, HERE));
        assertEquals(Optional.empty(), names.of(MOTHER, THERE));
        assertEquals(Optional.empty(), names.of(NEIGHBOUR, HERE));
        assertTrue(personas().allOf(MOTHER).contains(name.value()), "her own list holds what she wrote under it");
    }

    @Test
    void one_person_has_one_voice_in_a_place() {
        names.keep(names.create(MOTHER, "Rustige Merel", Set.of()), MOTHER, HERE);
        PersonaId second = names.create(MOTHER, "Gele Tulp", Set.of());
        assertThrows(PersistenceException.class, () -> names.keep(second, MOTHER, HERE));
    }

    @Test
    void it_looks_like_nobody_else_there_and_like_no_name_of_her_own() {
        assertEquals("member.name.alike", refused("N4am 82", Set.of(NEIGHBOUR.value())));
        assertEquals("member.once.own", refused("Naam 81", Set.of()));
        PersonaId used = names.create(MOTHER, "Rustige Merel", Set.of());
        names.keep(used, MOTHER, THERE);
        assertEquals("member.once.own", refused("rustige mere1", Set.of()));
        assertEquals("member.name.official", refused("Moderator", Set.of()));
        assertEquals("member.name.short", refused("", Set.of()));
    }

    @Test
    void badge_stands_beside_it() {
        entities.createNativeQuery("INSERT INTO badge (public_id, person_id, kind, confirmed_at, expires_at)"
                        + " VALUES (311, ?, 'PROFESSIONAL', '2026-11-21', '2027-11-21')")
                .setParameter(1, MOTHER.value())
                .executeUpdate();
        PersonaId name = names.create(MOTHER, "Rustige Merel", Set.of());
        PersonaView view = personas().view(name.value());
        assertEquals("Rustige Merel", view.name());
        assertTrue(view.confirmed());
        assertEquals(BadgeKind.PROFESSIONAL.key(true), view.badge());
    }

    @Test
    void opened_seal_shows_lasting_names_and_no_one_time_ones() {
        PersonaId elsewhere = names.create(MOTHER, "Rustige Merel", Set.of());
        names.keep(elsewhere, MOTHER, THERE);
        PersonaId asked = names.create(MOTHER, "Gele Tulp", Set.of());
        names.keep(asked, MOTHER, HERE);
        SealedNames sealed = new SealedNames(entities);
        assertEquals(List.of("Naam 81"), sealed.behind(asked).names());
        assertEquals(List.of(), sealed.behind(new PersonaId(MOTHER.value())).names());
    }

    @Test
    void offered_names_may_be_used_and_are_many() {
        ContentFiles files = new ContentFiles(new Settings(), null) {
            @Override
            public Path base() {
                return Path.of("content");
            }
        };
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        OfferedNames offered = new OfferedNames(files, new Random(seed));
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String name = offered.next();
            assertEquals(name, Names.clean(name));
            drawn.add(name);
        }
        assertTrue(drawn.size() > 300, drawn.size() + " different ones");
    }

    private String refused(String typed, Set<Long> beside) {
        return assertThrows(RuleViolation.class, () -> names.create(MOTHER, typed, beside))
                .key();
    }
}
