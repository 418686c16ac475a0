package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.privacy.ConsentGiven;
import nl.krachtkring.privacy.ConsentWithdrawn;
import nl.krachtkring.privacy.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The consent to show a name on public pages does what its statement says, also where it was never given. */
class NameConsentTest extends RepositoryTest {

    private static final PersonId PARENT = new PersonId(81);
    private static final long NAME = 91;

    private Personas personas;
    private NameConsent consent;

    @BeforeEach
    void a_parent_with_a_name() {
        personas = new Personas(entities, GivenRows.of(entities), new Hours());
        consent = new NameConsent(entities, null);
        run("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                + " VALUES (81, 181, '2026-11-21', 'ACTIVE', '2026-11-21')");
        run("INSERT INTO persona (id, public_id, person_id, name, created_at)"
                + " VALUES (91, 191, 81, 'Moeder van twee', '2026-11-21')");
    }

    @Test
    void never_given_public_pages_show_a_neutral_word_and_closed_groups_the_name() {
        assertEquals("deelnemer", personas.view(NAME).name());
        assertEquals("Moeder van twee", inClosedGroup());
        assertFalse(personas.isNamed(new PersonaId(NAME)));
    }

    @Test
    void given_the_name_stands_there() {
        consent.given(new ConsentGiven(PARENT, Purpose.PUBLISH_UNDER_NAME));

        assertEquals("Moeder van twee", personas.view(NAME).name());
        assertTrue(personas.isNamed(new PersonaId(NAME)));
    }

    @Test
    void a_withdrawn_consent_takes_the_name_from_public_pages_alone() {
        consent.given(new ConsentGiven(PARENT, Purpose.PUBLISH_UNDER_NAME));
        consent.withdrawn(new ConsentWithdrawn(PARENT, Purpose.PUBLISH_UNDER_NAME));

        assertEquals("deelnemer", personas.view(NAME).name());
        assertEquals("Moeder van twee", inClosedGroup());
    }

    @Test
    void another_purpose_changes_no_name() {
        consent.given(new ConsentGiven(PARENT, Purpose.PUBLISH_UNDER_NAME));
        consent.given(new ConsentGiven(PARENT, Purpose.QUOTE));
        consent.withdrawn(new ConsentWithdrawn(PARENT, Purpose.QUOTE));

        assertEquals("Moeder van twee", personas.view(NAME).name());
    }

    @Test
    void people_from_before_are_named_as_the_ledger_says() {
        run("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                + " VALUES (82, 182, '2026-11-21', 'ACTIVE', '2026-11-21')");
        run("UPDATE person SET name_withheld = NULL WHERE id IN (81, 82)");
        assertEquals("deelnemer", personas.view(NAME).name());

        consent.settle(people -> List.of(PARENT));

        assertEquals("Moeder van twee", personas.view(NAME).name());
        assertEquals(true, withheld(82));
    }

    private Object withheld(long person) {
        return entities.createNativeQuery("SELECT name_withheld FROM person WHERE id = " + person)
                .getSingleResult();
    }

    private String inClosedGroup() {
        return personas.views(List.of(NAME), () -> false).get(NAME).name();
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
