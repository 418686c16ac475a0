package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
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

/** What one tells belongs to one name, and stands behind no other. */
class OwnProfilesTest extends RepositoryTest {

    private static final long PERSON = 81;
    private static final Actor MOTHER = Actors.outsider(PERSON);

    private OwnProfiles profiles;
    private Personas personas;
    private PersonaId second;

    @BeforeEach
    void a_mother_with_two_names() {
        personas = new Personas(
                entities, GivenRows.of(entities), Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC));
        profiles = new OwnProfiles(entities);
        entities.createNativeQuery("INSERT INTO person (id, public_id, sixteen_at, state, name_withheld, created_at)"
                        + " VALUES (81, 181, '2026-11-21', 'ACTIVE', FALSE, '2026-11-21')")
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO persona (id, public_id, person_id, name, public_one, created_at)"
                        + " VALUES (81, 281, 81, 'Tulp', TRUE, '2026-11-21')")
                .executeUpdate();
        second = personas.create(new PersonId(PERSON), "Buurvrouw van 9");
    }

    @Test
    void field_of_one_name_stands_behind_no_other() {
        profiles.tell(MOTHER, 281, List.of(new Told(ProfileField.REGION, "Delfshaven", SeenBy.READERS)));
        flushAndClear();
        long other = number(second);
        assertEquals("", profiles.told(MOTHER, other).get(ProfileField.REGION).words());
        Map<Long, PersonaView> views = personas.views(Set.of(PERSON, second.value()));
        assertTrue(views.get(PERSON).told());
        assertFalse(views.get(second.value()).told());
    }

    @Test
    void nobody_is_the_first_choice_and_shows_nothing_behind_the_name() {
        assertEquals(
                SeenBy.NOBODY, profiles.told(MOTHER, 281).get(ProfileField.WORK).seenBy());
        profiles.tell(MOTHER, 281, List.of(new Told(ProfileField.WORK, "Kapster", SeenBy.NOBODY)));
        flushAndClear();
        assertFalse(personas.view(PERSON).told());
    }

    @Test
    void emptied_it_is_gone_and_too_much_is_refused() {
        profiles.tell(MOTHER, 281, List.of(new Told(ProfileField.INTRO, "Hallo", SeenBy.READERS)));
        profiles.tell(MOTHER, 281, List.of(new Told(ProfileField.INTRO, " ", SeenBy.READERS)));
        flushAndClear();
        assertEquals(
                0L,
                ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM profile_field")
                                .getSingleResult())
                        .longValue());
        RuleViolation long_ = assertThrows(
                RuleViolation.class,
                () -> profiles.tell(
                        MOTHER, 281, List.of(new Told(ProfileField.REGION, "x".repeat(81), SeenBy.READERS))));
        assertEquals("words-REGION", long_.field());
    }

    @Test
    void one_time_names_and_names_of_others_tell_nothing() {
        OneTimeNames names = new OneTimeNames(entities, GivenRows.of(entities), personas);
        PersonaId once = names.create(new PersonId(PERSON), "Rustige Merel", Set.of());
        names.keep(once, new PersonId(PERSON), new ContributionRef(ContributionKind.DISCUSSION, 7));
        assertThrows(NotFound.class, () -> profiles.told(MOTHER, number(once)));
        assertThrows(NotFound.class, () -> profiles.tell(Actors.outsider(5), 281, List.of()));
        assertEquals(
                List.of("Tulp", "Buurvrouw van 9"),
                profiles.names(MOTHER).stream().map(OwnName::name).toList());
    }

    @Test
    void where_the_name_is_left_out_nothing_is_told_either() {
        profiles.tell(MOTHER, 281, List.of(new Told(ProfileField.REGION, "Delfshaven", SeenBy.READERS)));
        entities.createNativeQuery("UPDATE person SET name_withheld = TRUE WHERE id = 81")
                .executeUpdate();
        flushAndClear();
        assertFalse(personas.view(PERSON).told());
        assertTrue(personas.views(List.of(PERSON), () -> false).get(PERSON).told());
    }

    private long number(PersonaId name) {
        return ((Number) entities.createNativeQuery("SELECT public_id FROM persona WHERE id = ?")
                        .setParameter(1, name.value())
                        .getSingleResult())
                .longValue();
    }
}
