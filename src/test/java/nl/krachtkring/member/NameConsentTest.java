package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.privacy.ConsentGiven;
import nl.krachtkring.privacy.ConsentWithdrawn;
import nl.krachtkring.privacy.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameConsentTest extends RepositoryTest {

    private static final PersonId PARENT = new PersonId(81);
    private static final long NAME = 91;

    private Personas personas;
    private NameConsent consent;

    @BeforeEach
    void a_parent_with_a_name() {
        personas = new Personas(entities, new Hours());
        consent = new NameConsent(entities);
        run("INSERT INTO person (id, public_id, sixteen_at, state, created_at)"
                + " VALUES (81, 181, '2026-11-21', 'ACTIVE', '2026-11-21')");
        run("INSERT INTO persona (id, public_id, person_id, name, created_at)"
                + " VALUES (91, 191, 81, 'Moeder van twee', '2026-11-21')");
    }

    @Test
    void a_withdrawn_consent_takes_the_name_from_public_pages_alone() {
        consent.withdrawn(new ConsentWithdrawn(PARENT, Purpose.PUBLISH_UNDER_NAME));

        assertEquals("deelnemer", personas.view(NAME).name());
        assertEquals("Moeder van twee", inClosedGroup());
    }

    @Test
    void another_purpose_changes_no_name() {
        consent.withdrawn(new ConsentWithdrawn(PARENT, Purpose.QUOTE));

        assertEquals("Moeder van twee", personas.view(NAME).name());
    }

    @Test
    void given_again_the_name_is_back() {
        consent.withdrawn(new ConsentWithdrawn(PARENT, Purpose.PUBLISH_UNDER_NAME));
        consent.given(new ConsentGiven(PARENT, Purpose.PUBLISH_UNDER_NAME));

        assertEquals("Moeder van twee", personas.view(NAME).name());
    }

    private String inClosedGroup() {
        return personas.views(List.of(NAME), () -> false).get(NAME).name();
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
