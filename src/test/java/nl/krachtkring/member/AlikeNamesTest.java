package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody passes for somebody else where both can be met. */
class AlikeNamesTest extends RepositoryTest {

    private final Hours clock = new Hours();
    private Personas personas;
    private PersonId marleen;
    private PersonId other;

    @BeforeEach
    void people() {
        AccountRoom room = new AccountRoom(entities, clock);
        personas = room.personas();
        marleen = room.person("marleen@voorbeeld.example", "Marleen van Dijk");
        other = room.person("iemand@voorbeeld.example", "Iemand");
        flushAndClear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Marleen van Dijk", "MARLEEN VAN DIJK", "Márleen-van Dijk", "Mar1een van Dijk", "Marleenvan Dijk"
            })
    void public_name_that_looks_like_another_is_refused(String name) {
        assertEquals("member.name.alike", refusal(() -> personas.allowedInPublic(other, name)));
        assertEquals("member.name.alike", refusal(() -> personas.allowedInPublic(null, name)));
    }

    @Test
    void one_s_own_name_may_be_written_another_way() {
        assertEquals("MARLEEN van Dijk", personas.allowedInPublic(marleen, "MARLEEN van Dijk"));
    }

    @Test
    void name_that_waits_for_its_address_to_be_confirmed_is_free() {
        entities.createQuery("UPDATE Person p SET p.state = :state WHERE p.id = :id")
                .setParameter("state", PersonState.UNCONFIRMED)
                .setParameter("id", marleen.value())
                .executeUpdate();
        assertEquals("Marleen van Dijk", personas.allowedInPublic(other, "Marleen van Dijk"));
    }

    @Test
    void name_in_a_group_is_compared_with_those_of_that_group_alone() {
        PersonaId tulip = personas.create(marleen, "Rode Tulp");
        flushAndClear();
        List<Long> group = List.of(tulip.value());
        assertEquals("member.name.alike", refusal(() -> personas.refuseAlike(other, "R0de Tulp", group)));
        personas.refuseAlike(other, "Gele Tulp", group);
        personas.refuseAlike(other, "Rode Tulp", List.of());
        assertEquals("Rode Tulp", personas.allowedInPublic(other, "Rode Tulp"));
    }

    @Test
    void older_names_are_given_their_skeleton_at_the_start() {
        entities.createNativeQuery("UPDATE persona SET skeleton = NULL").executeUpdate();
        new NameSkeletons(entities).start(null);
        flushAndClear();
        assertEquals("member.name.alike", refusal(() -> personas.allowedInPublic(other, "Marleen van Dijk")));
    }

    private static String refusal(Runnable naming) {
        RuleViolation refused = assertThrows(RuleViolation.class, naming::run);
        assertEquals("name", refused.field());
        return refused.key();
    }
}
